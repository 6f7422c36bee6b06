package zhaojing.rubric.checks.answers;

import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Subject;

/** A check of what has no counterpart: a problem no measure, a measure or cause no problem. */
abstract class Unmatched implements Check {
  /**
   * @param name a few Chinese words
   * @param message with %d for how many
   */
  record Words(
      CheckId id, String name, String purpose, Severity severity, String message, String advice) {}

  private final Words words;

  Unmatched(Words words) {
    this.words = words;
  }

  @Override
  public final CheckId id() {
    return words.id();
  }

  @Override
  public final String name() {
    return words.name();
  }

  @Override
  public final String purpose() {
    return words.purpose();
  }

  /** Places without a counterpart, in order of the text. */
  abstract List<Quote> unmatched(Subject subject);

  @Override
  public final List<Finding> find(Subject subject) {
    List<Quote> alone = unmatched(subject);
    return alone.isEmpty()
        ? List.of()
        : finding(
            subject,
            words.severity(),
            words.message().formatted(alone.size()),
            alone,
            words.advice());
  }
}
