package zhaojing.aggregate;

import java.util.List;

/**
 * A figure with its 95 % interval.
 *
 * @param texts it rests on
 */
record Estimate(int texts, double value, double low, double high) {
  /** The normal quantile that leaves 2.5 % on each side. */
  private static final double Z = 1.959964;

  /**
   * A share by the interval of Wilson (1927), which stays honest with few texts and near 0 or 1.
   */
  static Estimate share(int hits, int texts) {
    if (texts == 0) {
      return new Estimate(0, 0, 0, 1);
    }
    double p = (double) hits / texts;
    double z2 = Z * Z;
    double middle = (p + z2 / (2 * texts)) / (1 + z2 / texts);
    double half =
        Z * Math.sqrt(p * (1 - p) / texts + z2 / (4.0 * texts * texts)) / (1 + z2 / texts);
    return new Estimate(texts, p, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /**
   * A mean by Student's interval, cut off at the ends of the scale.
   *
   * @param values between {@code least} and {@code most}
   */
  static Estimate mean(List<Double> values, double least, double most) {
    int n = values.size();
    double mean = values.stream().mapToDouble(v -> v).average().orElse((least + most) / 2);
    if (n < 2) {
      return new Estimate(n, mean, least, most);
    }
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    double half = quantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(n, mean, Math.max(least, mean - half), Math.min(most, mean + half));
  }

  /** Student's quantile for 97.5 % by the expansion of Cornish and Fisher (1937). */
  private static double quantile(int freedom) {
    double z3 = Z * Z * Z;
    double z5 = z3 * Z * Z;
    return Z + (z3 + Z) / (4.0 * freedom) + (5 * z5 + 16 * z3 + 3 * Z) / (96.0 * freedom * freedom);
  }

  boolean above(Estimate other) {
    return low > other.high;
  }
}
