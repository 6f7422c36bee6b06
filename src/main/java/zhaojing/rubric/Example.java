package zhaojing.rubric;

import java.util.List;

/**
 * A text that a check must flag or leave alone; test and documentation at once. The text counts as
 * a reflection essay with untagged sentences.
 *
 * @param evidence the exact words the check must quote, in order; for a figure its name. Empty when
 *     clean
 */
public record Example(String text, boolean flagged, List<String> evidence) {
  public Example {
    evidence = List.copyOf(evidence);
    if (flagged == evidence.isEmpty()) {
      throw new IllegalArgumentException("a flagged example names its evidence, a clean one none");
    }
  }

  public static Example flagged(String text, String... evidence) {
    return new Example(text, true, List.of(evidence));
  }

  public static Example clean(String text) {
    return new Example(text, false, List.of());
  }
}
