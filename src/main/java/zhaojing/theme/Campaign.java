package zhaojing.theme;

import java.util.List;
import java.util.Optional;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeId;

/**
 * A campaign as data.
 *
 * @param head how it is called and when it was
 * @param themes in the order reports show them
 * @param groups of themes that are also counted together; often none
 * @param exclusions names of campaigns, bodies and documents in which no theme's cue counts
 * @param words what else it knows of its texts
 * @param examples sentences with the labels they must get
 */
public record Campaign(
    CampaignHead head,
    List<Theme> themes,
    List<ThemeGroup> groups,
    List<String> exclusions,
    CampaignWords words,
    List<TagExample> examples) {
  public Campaign {
    themes = List.copyOf(themes);
    groups = List.copyOf(groups);
    exclusions = List.copyOf(exclusions);
    examples = List.copyOf(examples);
  }

  public String id() {
    return head.id();
  }

  /** In Chinese. */
  public String name() {
    return head.name();
  }

  public Optional<Theme> theme(ThemeId id) {
    return themes.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
