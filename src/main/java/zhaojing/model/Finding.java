package zhaojing.model;

import java.util.List;
import java.util.Optional;

/**
 * Something a reviewer should look at in one text.
 *
 * @param message what was found, one Chinese sentence about the text, never about the person
 * @param evidence at least one
 * @param suggestion what would satisfy the check
 */
public record Finding(
    SubmissionId submission,
    CheckId check,
    Severity severity,
    String message,
    List<Evidence> evidence,
    Optional<String> suggestion) {
  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding shows its evidence: " + check);
    }
  }
}
