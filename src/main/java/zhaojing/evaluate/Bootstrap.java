package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Intervals by drawing groups anew with replacement (Efron, 1979). The seed is fixed: the same
 * input, the same interval.
 */
public final class Bootstrap {
  private static final long SEED = 1979;
  private static final int DRAWS = 1000;

  private Bootstrap() {}

  /**
   * @param groups what is drawn as a whole, since its parts depend on each other
   * @param figure over a drawing
   */
  public static <T> Interval interval(List<T> groups, Function<List<T>, Double> figure) {
    if (groups.isEmpty()) {
      double only = figure.apply(List.of());
      return new Interval(only, only);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] figures = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      List<T> drawn = new ArrayList<>(groups.size());
      for (int i = 0; i < groups.size(); i++) {
        drawn.add(groups.get(random.nextInt(groups.size())));
      }
      figures[draw] = figure.apply(drawn);
    }
    Arrays.sort(figures);
    return new Interval(figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
  }
}
