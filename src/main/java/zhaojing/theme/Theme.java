package zhaojing.theme;

import java.util.List;
import zhaojing.model.ThemeId;

/**
 * A theme of a campaign. Cues are in the language of {@link Cue}.
 *
 * @param name in Chinese
 * @param cues words that touch the theme without judging
 * @param weak the same, too common to count in sentences that tell, admit or blame
 * @param faults words for failings in it; asserted in a sentence they count as one
 * @param exclusions longer phrases that hide a cue inside them
 * @param examples run by the build
 */
public record Theme(
    ThemeId id,
    String name,
    List<String> cues,
    List<String> weak,
    List<String> faults,
    List<String> exclusions,
    Examples examples) {
  /**
   * Sentences that show what the theme finds.
   *
   * @param flag must be found
   * @param pass must not be found
   * @param knownMiss should be found and are not yet
   */
  public record Examples(List<String> flag, List<String> pass, List<String> knownMiss) {
    public Examples {
      flag = List.copyOf(flag);
      pass = List.copyOf(pass);
      knownMiss = List.copyOf(knownMiss);
    }
  }

  public Theme {
    cues = List.copyOf(cues);
    weak = List.copyOf(weak);
    faults = List.copyOf(faults);
    exclusions = List.copyOf(exclusions);
  }
}
