package zhaojing.rubric;

import java.util.List;

/**
 * From ratings, shares and findings to a recommendation; {@code models/rubric.yaml} explains each.
 * Sums are over all criteria; shares are 0 to 1; lengths are comparable characters.
 */
public record RecommendationRules(
    int leastCharsToRate,
    double leastLegibleShare,
    double returnFromCopiedShare,
    double reviseFromCopiedShare,
    double circulateUpToCopiedShare,
    int returnUpToSum,
    int acceptFromSum,
    int circulateFromSum,
    int circulateFromLevel,
    double familyFromCopiedShare,
    List<String> hollowChecks) {
  public RecommendationRules {
    hollowChecks = List.copyOf(hollowChecks);
  }
}
