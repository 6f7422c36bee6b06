package zhaojing.theme;

import java.util.List;

/**
 * Phrases that say the same thing about a sentence.
 *
 * @param id used in rules
 * @param scoped true when negation and demand take the clue away: then it is given as {@code
 *     id/held} instead of {@code id}
 * @param cues in the language of {@link Cue}
 * @param exclusions longer phrases that hide a cue inside them
 * @param yes example sentences with the clue
 * @param no example sentences without it
 */
public record ClueGroup(
    String id,
    boolean scoped,
    List<String> cues,
    List<String> exclusions,
    List<String> yes,
    List<String> no) {
  /** Ending of a scoped clue's id when it is negated or demanded away. */
  static final String HELD = "/held";

  public ClueGroup {
    cues = List.copyOf(cues);
    exclusions = List.copyOf(exclusions);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }
}
