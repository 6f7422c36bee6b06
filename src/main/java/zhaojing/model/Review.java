package zhaojing.model;

import java.util.List;
import java.util.Optional;

/**
 * The judgement on one text.
 *
 * @param ratings empty when the text is not rated
 * @param copiedShare share of its characters inside copied passages, 0 to 1
 * @param officialShare share of its characters inside official wording, 0 to 1
 * @param readFirst rank in the proposed order of reading, 1 = first
 * @param recommendation absent when the text is not rated
 * @param reasons in Chinese, at least one: why this recommendation, or why not rated
 * @param advice to the writer, the weightiest point first
 */
public record Review(
    SubmissionId submission,
    List<Rating> ratings,
    double copiedShare,
    double officialShare,
    int readFirst,
    Optional<Recommendation> recommendation,
    List<String> reasons,
    List<Advice> advice) {
  public Review {
    advice = List.copyOf(advice);
    ratings = List.copyOf(ratings);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a review gives its reasons");
    }
  }

  /** Without advice. */
  public Review(
      SubmissionId submission,
      List<Rating> ratings,
      double copiedShare,
      double officialShare,
      int readFirst,
      Optional<Recommendation> recommendation,
      List<String> reasons) {
    this(
        submission,
        ratings,
        copiedShare,
        officialShare,
        readFirst,
        recommendation,
        reasons,
        List.of());
  }

  public boolean rated() {
    return !ratings.isEmpty();
  }
}
