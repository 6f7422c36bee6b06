package zhaojing.rubric;

import java.util.List;
import java.util.Map;
import zhaojing.model.Severity;

/**
 * From ratings, shares and findings to a recommendation; {@code models/rubric.yaml} explains each.
 * Sums are over all criteria; shares are 0 to 1; lengths are comparable characters; levels go by
 * the contract's word for their criterion.
 */
public record RecommendationRules(
    int leastCharsToRate,
    double leastLegibleShare,
    double returnFromCopiedShare,
    double reviseFromCopiedShare,
    double circulateUpToCopiedShare,
    int returnUpToSum,
    int returnHollowUpToSum,
    int acceptFromSum,
    int circulateFromSum,
    Map<String, Integer> circulateFromLevels,
    double familyFromCopiedShare,
    Map<String, Severity> hollowChecks,
    List<String> leftoverChecks,
    int returnFromLeftovers,
    Map<String, Integer> pointsOff,
    int reviseFromFormPoints) {
  public RecommendationRules {
    circulateFromLevels = Map.copyOf(circulateFromLevels);
    hollowChecks = Map.copyOf(hollowChecks);
    leftoverChecks = List.copyOf(leftoverChecks);
    pointsOff = Map.copyOf(pointsOff);
  }
}
