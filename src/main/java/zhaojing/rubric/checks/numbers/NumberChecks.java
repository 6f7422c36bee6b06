package zhaojing.rubric.checks.numbers;

import java.util.List;
import zhaojing.rubric.Check;

/** The checks of this package. */
public final class NumberChecks {
  private NumberChecks() {}

  /** In the order of reports. */
  public static List<Check> all() {
    Counts counts = new Counts();
    return List.of(new SumMismatch(counts), new PercentMismatch(counts), new CountConflict(counts));
  }
}
