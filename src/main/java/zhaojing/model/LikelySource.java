package zhaojing.model;

import java.util.List;

/** The member, or the library text, the others seem to go back to; reasons are in Chinese. */
public record LikelySource(SubmissionId submission, List<String> reasons) {
  public LikelySource {
    reasons = List.copyOf(reasons);
  }
}
