package zhaojing.model;

import java.util.List;

/**
 * A passage that stands in two texts.
 *
 * @param id stable within the run, for example {@code p00017}
 * @param similarity 0 to 1 over the aligned text
 * @param reasons why this verdict, in Chinese, at least one
 */
public record PassageMatch(
    String id,
    Quote left,
    Quote right,
    double similarity,
    Edit edit,
    Verdict verdict,
    List<String> reasons) {
  public PassageMatch {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a verdict gives its reasons");
    }
  }
}
