package zhaojing.evaluate.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.Criterion;

/**
 * Agreement of the ratings.
 *
 * @param ratings by criterion
 * @param orders by criterion
 * @param all ratings of all criteria together
 * @param order pairs of all criteria together
 * @param sumOrder pairs by the sums over the criteria
 */
public record Agreement(
    Map<Criterion, RatingScore> ratings,
    Map<Criterion, PairOrder> orders,
    RatingScore all,
    PairOrder order,
    PairOrder sumOrder) {
  public Agreement {
    ratings = Collections.unmodifiableMap(new EnumMap<>(ratings));
    orders = Collections.unmodifiableMap(new EnumMap<>(orders));
  }

  /** Texts that no person rated are left out. */
  static Agreement of(List<ReviewedText> reviewed) {
    List<ReviewedText> texts = reviewed.stream().filter(ReviewedText::counts).toList();
    Map<Criterion, RatingScore> ratings = new EnumMap<>(Criterion.class);
    Map<Criterion, PairOrder> orders = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      List<LevelPair> levels = texts.stream().map(t -> t.levels(criterion)).toList();
      ratings.put(criterion, RatingScore.of(levels));
      orders.put(criterion, PairOrder.of(levels));
    }
    return new Agreement(
        ratings,
        orders,
        RatingScore.of(
            texts.stream().flatMap(t -> Arrays.stream(Criterion.values()).map(t::levels)).toList()),
        orders.values().stream().reduce(new PairOrder(0, 0, 0), PairOrder::plus),
        PairOrder.of(texts.stream().map(ReviewedText::sums).toList()));
  }
}
