package zhaojing.rubric.checks.order;

import java.util.List;
import zhaojing.rubric.Check;

/** The checks of this package. */
public final class OrderChecks {
  private OrderChecks() {}

  /** In the order of reports. */
  public static List<Check> all() {
    return List.of(
        new ForeignUnit(),
        new NumberingRestarts(),
        new TruncatedSentence(),
        new DoubledParagraph());
  }
}
