package zhaojing.rubric.checks.dates;

import java.util.List;
import zhaojing.rubric.Check;
import zhaojing.rubric.evidence.CampaignYears;

/** The checks of this package. */
public final class DateChecks {
  private DateChecks() {}

  /**
   * In the order of reports.
   *
   * @param campaigns all that are known
   */
  public static List<Check> all(List<CampaignYears> campaigns) {
    return List.of(new WeekdayConflict(), new ImpossibleDate(), new RepealedRule(campaigns));
  }
}
