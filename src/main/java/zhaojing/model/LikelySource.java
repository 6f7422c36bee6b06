package zhaojing.model;

import java.util.List;

/** The member the others seem to go back to, with the reasons in Chinese. */
public record LikelySource(SubmissionId submission, List<String> reasons) {
  public LikelySource {
    reasons = List.copyOf(reasons);
  }
}
