package zhaojing.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.model.Advice;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.SubmissionId;

/** The judgement on one text before its place in the order of reading is known. */
public record Judgement(
    SubmissionId submission,
    List<Rating> ratings,
    double copiedShare,
    double officialShare,
    Optional<Recommendation> recommendation,
    List<String> reasons,
    List<Advice> advice) {
  public Judgement {
    advice = List.copyOf(advice);
    ratings = List.copyOf(ratings);
    reasons = List.copyOf(reasons);
  }

  /** Sum of the levels, 0 when not rated. */
  int sum() {
    return ratings.stream().mapToInt(Rating::level).sum();
  }

  Review ranked(int readFirst, List<String> moreReasons) {
    List<String> all = new ArrayList<>(reasons);
    all.addAll(moreReasons);
    return new Review(
        submission, ratings, copiedShare, officialShare, readFirst, recommendation, all, advice);
  }
}
