package zhaojing.rubric.checks.answers;

import java.util.List;
import zhaojing.rubric.Check;

/** The list of this package's checks. */
public final class AnswerChecks {
  private AnswerChecks() {}

  /** In the order of reports. */
  public static List<Check> all() {
    return List.of(
        new OrphanProblem(),
        new OrphanMeasure(),
        new CauseRepeatsProblem(),
        new MeasureUncheckable(),
        new OrphanCause());
  }
}
