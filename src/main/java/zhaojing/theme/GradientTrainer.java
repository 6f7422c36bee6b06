package zhaojing.theme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Logistic regression with quadratic penalty by averaged stochastic gradient descent (Polyak and
 * Juditsky, 1992): the first outcomes share one softmax, each of the others is a yes or no of its
 * own. The same examples in the same order give the same weights on every machine: one thread, a
 * fixed seed, {@link StrictMath}.
 *
 * @param rate of the first step; it falls to a quarter
 * @param penalty of the squared weights, over all examples
 * @param cutoff features seen less often are left out
 * @param without features of these kinds are left out as well
 */
record GradientTrainer(
    int rounds, double rate, double penalty, int cutoff, Set<FeatureGroup> without) {
  GradientTrainer {
    without = Set.copyOf(without);
  }

  GradientTrainer(int rounds, double rate, double penalty, int cutoff) {
    this(rounds, rate, penalty, cutoff, Set.of());
  }

  /** The same, but for features of some kinds. */
  GradientTrainer without(Set<FeatureGroup> groups) {
    return new GradientTrainer(rounds, rate, penalty, cutoff, groups);
  }

  private static final long SEED = 20130618L;

  /**
   * What was seen and what is right.
   *
   * @param target 1 or 0 for each outcome, NaN where nobody knows
   */
  record Example(Input input, float[] target) {}

  /**
   * @param softmax how many of the outcomes, from the first, share a softmax
   */
  LinearModel train(List<String> outcomes, int softmax, List<Example> examples) {
    Map<String, Integer> index = index(examples);
    int[][] rows = new int[examples.size()][];
    float[][] values = new float[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      encode(examples.get(i).input(), index, i, rows, values);
    }
    int width = outcomes.size();
    int[] from = new int[index.size()];
    index.forEach((name, at) -> from[at] = FeatureGroup.ASSOCIATIONS.holds(name) ? softmax : 0);
    float[] weights = new float[index.size() * width];
    double[] mean = new double[weights.length];
    float scale = 1;
    int[] order = new int[rows.length];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(SEED);
    float[] error = new float[width];
    long steps = (long) rounds * rows.length;
    long step = 0;
    int averaged = 0;
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int at : order) {
        float now = (float) (rate / (1 + 3.0 * step++ / steps));
        errors(rows[at], values[at], weights, scale, examples.get(at).target(), softmax, error);
        scale *= 1 - now * (float) (penalty / rows.length);
        step(rows[at], values[at], weights, error, now / scale, from);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= scale;
      }
      scale = 1;
      if (round >= rounds / 2) {
        averaged++;
        for (int i = 0; i < weights.length; i++) {
          mean[i] += weights[i];
        }
      }
    }
    Map<String, float[]> table = new TreeMap<>();
    for (Map.Entry<String, Integer> feature : index.entrySet()) {
      float[] row = new float[width];
      for (int i = 0; i < width; i++) {
        row[i] = (float) (mean[feature.getValue() * width + i] / Math.max(1, averaged));
      }
      LinearModel.rounded(row).ifPresent(r -> table.put(feature.getKey(), r));
    }
    return LinearModel.of(outcomes, table);
  }

  private static void errors(
      int[] row,
      float[] values,
      float[] weights,
      float scale,
      float[] target,
      int softmax,
      float[] error) {
    int width = error.length;
    Arrays.fill(error, 0);
    for (int f = 0; f < row.length; f++) {
      int base = row[f] * width;
      float value = values[f];
      for (int k = 0; k < width; k++) {
        error[k] += value * weights[base + k];
      }
    }
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < width; k++) {
      error[k] *= scale;
      max = k < softmax ? Math.max(max, error[k]) : max;
    }
    double total = 0;
    for (int k = 0; k < softmax; k++) {
      error[k] = (float) StrictMath.exp(error[k] - max);
      total += error[k];
    }
    for (int k = 0; k < width; k++) {
      double p = k < softmax ? error[k] / total : 1 / (1 + StrictMath.exp(-error[k]));
      error[k] = Float.isNaN(target[k]) ? 0 : (float) (target[k] - p);
    }
  }

  /**
   * @param from the first outcome that each feature speaks for: words near a theme tell no move
   */
  private static void step(
      int[] row, float[] values, float[] weights, float[] error, float rate, int[] from) {
    int width = error.length;
    for (int f = 0; f < row.length; f++) {
      int base = row[f] * width;
      float by = rate * values[f];
      for (int k = from[row[f]]; k < width; k++) {
        weights[base + k] += by * error[k];
      }
    }
  }

  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.input().size(); i++) {
        counts.merge(example.input().name(i), 1, Integer::sum);
      }
    }
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach(
        (name, n) -> {
          if (n >= cutoff && without.stream().noneMatch(g -> g.holds(name))) {
            index.put(name, 0);
          }
        });
    int next = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(next++);
    }
    return index;
  }

  private static void encode(
      Input input, Map<String, Integer> index, int at, int[][] rows, float[][] values) {
    int[] row = new int[input.size()];
    float[] value = new float[input.size()];
    int n = 0;
    for (int i = 0; i < input.size(); i++) {
      Integer feature = index.get(input.name(i));
      if (feature != null) {
        row[n] = feature;
        value[n++] = input.value(i);
      }
    }
    rows[at] = Arrays.copyOf(row, n);
    values[at] = Arrays.copyOf(value, n);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
