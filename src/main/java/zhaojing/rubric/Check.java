package zhaojing.rubric;

import java.util.List;
import java.util.Optional;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Severity;

/** Looks for one kind of fault. Implementations are immutable and safe for many threads. */
public interface Check {
  CheckId id();

  /** A few Chinese words. */
  String name();

  /** One Chinese sentence: what is looked for and why it matters. */
  String purpose();

  /** At least two flagged and two clean ones, near misses among them. */
  List<Example> examples();

  /** Findings in order of the text, none when the text is clean in this respect. */
  List<Finding> find(Subject subject);

  /** A reader needs no more places of one fault; a hostile text has hundreds of thousands. */
  int MAX_EVIDENCE = 50;

  /** A finding of this check as the only element of a list. */
  default List<Finding> finding(
      Subject subject,
      Severity severity,
      String message,
      List<? extends Evidence> evidence,
      String suggestion) {
    return List.of(
        new Finding(
            subject.submission().id(),
            id(),
            severity,
            message,
            List.copyOf(evidence.subList(0, Math.min(evidence.size(), MAX_EVIDENCE))),
            Optional.of(suggestion)));
  }
}
