package zhaojing.evaluate.review;

import java.util.List;

/**
 * Over pairs of texts to which a person gave different values: how many the program puts in the
 * same order.
 *
 * @param pairs how many there are
 * @param right in the same order; equal values of the program count as half
 * @param ties pairs with equal values of the program
 */
public record PairOrder(int pairs, double right, int ties) {
  static PairOrder of(List<LevelPair> values) {
    int pairs = 0;
    double right = 0;
    int ties = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        int person = Integer.compare(values.get(i).person(), values.get(j).person());
        int program = Integer.compare(values.get(i).program(), values.get(j).program());
        if (person != 0) {
          pairs++;
          ties += program == 0 ? 1 : 0;
          right += program == 0 ? 0.5 : person == program ? 1 : 0;
        }
      }
    }
    return new PairOrder(pairs, right, ties);
  }

  /** Share of right orders, 0 without pairs. */
  public double share() {
    return pairs == 0 ? 0 : right / pairs;
  }

  PairOrder plus(PairOrder other) {
    return new PairOrder(pairs + other.pairs, right + other.right, ties + other.ties);
  }
}
