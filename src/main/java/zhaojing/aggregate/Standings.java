package zhaojing.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import zhaojing.model.Against;
import zhaojing.model.Criterion;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Standing;

/**
 * Compares a unit with all others together. A difference is told only where both have enough texts
 * and their 95 % intervals don't touch; that is stricter than a test at 5 %, which suits many units
 * compared at once.
 */
final class Standings {
  private static final int LEAST_TEXTS = 5;
  private static final int LOW_LEVEL = 2;
  private static final double COPIED = 0.2;

  private Standings() {}

  /**
   * @param unit reviews of the unit
   * @param others reviews of all other units
   */
  static List<Standing> of(List<Review> unit, List<Review> others) {
    List<Review> here = unit.stream().filter(Review::rated).toList();
    List<Review> there = others.stream().filter(Review::rated).toList();
    List<Standing> standings = new ArrayList<>();
    standings.add(
        standing(
            "meanLevel",
            "各项均分",
            false,
            here,
            there,
            all -> Estimate.mean(all.stream().map(Standings::mean).toList(), 1, 5)));
    standings.add(share("worked", "建议修改或退回", here, there, Standings::needsWork));
    standings.add(share("caseless", "没有像样的事例", here, there, Standings::isCaseless));
    standings.add(share("copied", "两成以上文字疑似抄用", here, there, r -> r.copiedShare() >= COPIED));
    return standings;
  }

  private static Standing share(
      String figure,
      String name,
      List<Review> here,
      List<Review> there,
      Predicate<Review> counted) {
    return standing(
        figure,
        name,
        true,
        here,
        there,
        all -> Estimate.share((int) all.stream().filter(counted).count(), all.size()));
  }

  private static Standing standing(
      String figure,
      String name,
      boolean share,
      List<Review> here,
      List<Review> there,
      Function<List<Review>, Estimate> estimate) {
    Estimate own = estimate.apply(here);
    return new Standing(
        figure,
        name,
        share,
        own.texts(),
        own.value(),
        own.low(),
        own.high(),
        against(own, estimate.apply(there)));
  }

  private static Against against(Estimate own, Estimate others) {
    if (own.texts() < LEAST_TEXTS || others.texts() < LEAST_TEXTS) {
      return Against.TOO_FEW;
    }
    return own.above(others)
        ? Against.HIGHER
        : others.above(own) ? Against.LOWER : Against.UNDECIDED;
  }

  private static double mean(Review review) {
    return review.ratings().stream().mapToInt(Rating::level).average().orElse(1);
  }

  private static boolean needsWork(Review review) {
    return review
        .recommendation()
        .filter(r -> r == Recommendation.REVISE || r == Recommendation.RETURN)
        .isPresent();
  }

  private static boolean isCaseless(Review review) {
    return review.ratings().stream()
        .anyMatch(r -> r.criterion() == Criterion.CONCRETENESS && r.level() <= LOW_LEVEL);
  }
}
