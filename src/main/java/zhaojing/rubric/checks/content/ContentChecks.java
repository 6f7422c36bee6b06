package zhaojing.rubric.checks.content;

import java.util.List;
import zhaojing.rubric.Check;
import zhaojing.rubric.UnitCheck;
import zhaojing.rubric.evidence.EvidenceWords;

/** The list of this package's checks. */
public final class ContentChecks {
  private ContentChecks() {}

  /**
   * In the order of reports.
   *
   * @param words what counts as concrete
   */
  public static List<Check> all(EvidenceWords words) {
    return List.of(
        new Softeners(),
        new TeamForPerson(),
        new AchievementForProblem(),
        new ComplaintAsCause(),
        new ProblemWithoutCase(words),
        new Retelling(words),
        new WorkReport(words),
        new SocietyForSelf(),
        new PolishedEmptiness(words),
        new FlatteringCriticism());
  }

  /** The checks of whole units. */
  public static List<UnitCheck> ofUnits() {
    return List.of(new UniformProblemCount(), new UniformHeadings());
  }
}
