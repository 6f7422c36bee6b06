package zhaojing.rubric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Severity;

/**
 * From ratings, copied share and findings to a recommendation with its reasons. Every check that
 * found something takes points off the sum of the ratings, once, by its gravest finding; the checks
 * of hollowness take none, since the ratings show it already. Immutable.
 */
final class Recommender {
  private static final int FULL = Criterion.values().length * CriterionLevels.BEST;

  private static final int MOST_NAMED = 3;

  private final RecommendationRules rules;
  private final CheckGuide guide;

  Recommender(RecommendationRules rules, CheckGuide guide) {
    this.rules = rules;
    this.guide = guide;
  }

  /**
   * @param copied share of the text, 0 to 1
   * @param reasons to which the reasons are added
   */
  Recommendation recommend(
      List<Rating> ratings,
      double copied,
      Origin origin,
      List<Finding> findings,
      List<String> reasons) {
    Recommendation worst = worse(copies(copied, origin, reasons), grave(findings, reasons));
    int sum = ratings.stream().mapToInt(Rating::level).sum();
    int off = pointsOff(findings);
    String points =
        "七项合计 "
            + sum
            + " 分（满分 "
            + FULL
            + "）"
            + (off == 0 ? "" : "，查出的问题扣 " + off + " 分，余 " + (sum - off) + " 分");
    boolean hollow =
        findings.stream().anyMatch(f -> isHollow(f) && f.severity().compareTo(leastHollow(f)) >= 0);
    if (sum <= (hollow ? rules.returnHollowUpToSum() : rules.returnUpToSum())) {
      reasons.add(points + "，较弱的是" + weakest(ratings) + "。");
      return Recommendation.RETURN;
    }
    if (sum - off < rules.acceptFromSum()) {
      reasons.add(points + "，较弱的是" + weakest(ratings) + "。");
      return worse(worst, Recommendation.REVISE);
    }
    int form =
        pointsOff(
            findings.stream().filter(f -> guide.group(f.check()) == CheckGroup.FORM).toList());
    if (form >= rules.reviseFromFormPoints()) {
      reasons.add(points + "；文字、数字或残留的问题较多，请核对改正。");
      return worse(worst, Recommendation.REVISE);
    }
    if (worst != Recommendation.CIRCULATE) {
      return worst;
    }
    boolean circulates =
        sum - off >= rules.circulateFromSum()
            && flawless(findings)
            && (origin == Origin.THIS || copied <= rules.circulateUpToCopiedShare())
            && ratings.stream().allMatch(r -> r.level() >= neededToCirculate(r.criterion()));
    reasons.add(points + (circulates ? "，有人有事有思想，可供传阅" : "，可以通过") + further(ratings) + "。");
    return circulates ? Recommendation.CIRCULATE : Recommendation.ACCEPT;
  }

  private Recommendation copies(double copied, Origin origin, List<String> reasons) {
    if (copied < rules.reviseFromCopiedShare()) {
      return Recommendation.CIRCULATE;
    }
    reasons.add(
        String.format(Locale.ROOT, "有 %.0f%% 的文字与其他文稿相同", copied * 100) + origin.note() + "。");
    if (origin == Origin.THIS) {
      return Recommendation.CIRCULATE;
    }
    return copied >= rules.returnFromCopiedShare() ? Recommendation.RETURN : Recommendation.REVISE;
  }

  /** What findings alone ask for; the grave ones are named. */
  private Recommendation grave(List<Finding> findings, List<String> reasons) {
    List.of(Severity.CRITICAL, Severity.MAJOR)
        .forEach(
            severity ->
                findings.stream()
                    .filter(f -> f.severity() == severity)
                    .map(Finding::message)
                    .forEach(reasons::add));
    long leftovers =
        findings.stream()
            .filter(f -> f.severity().compareTo(Severity.MAJOR) >= 0)
            .map(Finding::check)
            .filter(check -> rules.leftoverChecks().contains(check.value()))
            .distinct()
            .count();
    boolean critical = findings.stream().anyMatch(f -> f.severity() == Severity.CRITICAL);
    if (critical || leftovers >= rules.returnFromLeftovers()) {
      return Recommendation.RETURN;
    }
    return leftovers > 0 ? Recommendation.REVISE : Recommendation.CIRCULATE;
  }

  private int pointsOff(List<Finding> findings) {
    Map<CheckId, Integer> off = new TreeMap<>();
    for (Finding finding : findings) {
      if (!isHollow(finding)) {
        int points = rules.pointsOff().getOrDefault(finding.severity().id(), 0);
        off.merge(finding.check(), points, Math::max);
      }
    }
    return off.values().stream().mapToInt(Integer::intValue).sum();
  }

  private boolean isHollow(Finding finding) {
    return rules.hollowChecks().containsKey(finding.check().value());
  }

  private Severity leastHollow(Finding finding) {
    return rules.hollowChecks().get(finding.check().value());
  }

  /** What goes round for others to read should not have to be mended first. */
  private boolean flawless(List<Finding> findings) {
    return findings.stream().noneMatch(f -> guide.group(f.check()) == CheckGroup.FORM);
  }

  private int neededToCirculate(Criterion criterion) {
    return rules.circulateFromLevels().getOrDefault(criterion.id(), CriterionLevels.WORST);
  }

  private static Recommendation worse(Recommendation a, Recommendation b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static String further(List<Rating> ratings) {
    boolean best = ratings.stream().allMatch(r -> r.level() == CriterionLevels.BEST);
    return best ? "" : "；可再加强" + weakest(ratings);
  }

  private static String weakest(List<Rating> ratings) {
    int least = ratings.stream().mapToInt(Rating::level).min().orElse(CriterionLevels.WORST);
    return ratings.stream()
        .filter(r -> r.level() == least)
        .map(Rating::criterion)
        .map(Criterion::chinese)
        .limit(MOST_NAMED)
        .collect(Collectors.joining("”“", "“", "”"));
  }
}
