package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Between which values a figure lies with 95 % confidence. */
public record Interval(double low, double high) {
  private static final int DRAWS = 200;
  private static final double TAIL = 0.025;
  private static final long SEED = 5;

  /**
   * Percentile bootstrap (Efron, 1979): texts, not sentences, are drawn with replacement, since the
   * sentences of a text resemble one another. A fixed seed.
   *
   * @param texts the pairs of each text; at least one text
   * @param figures one interval for each, in order
   */
  static List<Interval> of(
      List<List<LabelScores.Pair>> texts, List<ToDoubleFunction<LabelScores>> figures) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<Double>> drawn = new ArrayList<>();
    figures.forEach(f -> drawn.add(new ArrayList<>()));
    for (int draw = 0; draw < DRAWS; draw++) {
      List<LabelScores.Pair> pairs = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        pairs.addAll(texts.get(random.nextInt(texts.size())));
      }
      LabelScores scores = LabelScores.of(pairs);
      for (int f = 0; f < figures.size(); f++) {
        drawn.get(f).add(figures.get(f).applyAsDouble(scores));
      }
    }
    return drawn.stream().map(Interval::of).toList();
  }

  private static Interval of(List<Double> drawn) {
    List<Double> sorted = drawn.stream().sorted().toList();
    int cut = (int) (sorted.size() * TAIL);
    return new Interval(sorted.get(cut), sorted.get(sorted.size() - 1 - cut));
  }
}
