package zhaojing.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhaojing.model.ThemeId;

/**
 * A campaign as data.
 *
 * @param id stable name, for example {@code mass-line-2013}
 * @param name in Chinese
 * @param from first day a text of the campaign can speak of
 * @param to last day, not before {@code from}
 * @param themes in the order reports show them
 * @param exclusions names of campaigns, bodies and documents in which no theme's cue counts
 */
public record Campaign(
    String id,
    String name,
    LocalDate from,
    LocalDate to,
    List<Theme> themes,
    List<String> exclusions) {
  public Campaign {
    themes = List.copyOf(themes);
    exclusions = List.copyOf(exclusions);
  }

  public Optional<Theme> theme(ThemeId id) {
    return themes.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
