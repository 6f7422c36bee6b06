package zhaojing.model;

import java.util.List;

/**
 * Themes of a campaign that are also counted together, like the two groups of the four winds.
 *
 * @param id stable within the campaign, for example {@code formalism-bureaucratism}
 * @param name in Chinese
 * @param themes at least two, in the order they are shown
 */
public record ThemeGroup(String id, String name, List<ThemeId> themes) {
  public ThemeGroup {
    themes = List.copyOf(themes);
  }
}
