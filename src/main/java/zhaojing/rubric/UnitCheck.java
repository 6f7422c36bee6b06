package zhaojing.rubric;

import java.util.List;
import java.util.Optional;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Severity;

/**
 * Looks for a fault that only several texts of one unit show together. Implementations are
 * immutable and safe for many threads.
 */
public interface UnitCheck {
  CheckId id();

  /** A few Chinese words. */
  String name();

  /** One Chinese sentence: what is looked for and why it matters. */
  String purpose();

  /** Units to flag and units to leave alone; each text says itself what must be quoted in it. */
  List<List<Example>> examples();

  /**
   * @param unit all its texts, in order
   * @return one finding for each text concerned, with words of that text
   */
  List<Finding> find(List<Subject> unit);

  /** A finding of this check on one text of the unit. */
  default Finding finding(
      Subject subject, String message, List<? extends Evidence> evidence, String suggestion) {
    return new Finding(
        subject.submission().id(),
        id(),
        Severity.MINOR,
        message,
        List.copyOf(evidence.subList(0, Math.min(evidence.size(), Check.MAX_EVIDENCE))),
        Optional.of(suggestion));
  }
}
