package zhaojing.model;

import java.util.Optional;

/** An input without a readable text; the {@link InputIssue} with the same path says why. */
public record UnreadInput(
    SubmissionId id,
    UnitId unit,
    Optional<String> author,
    String title,
    Source source,
    Status status) {
  public UnreadInput {
    if (status == Status.REVIEWED) {
      throw new IllegalArgumentException("a reviewed input has a text");
    }
  }
}
