package zhaojing.theme;

/** Probabilities from sums of weights. */
final class Softmax {
  private Softmax() {}

  /** Over the first {@code n} sums. */
  static double[] of(double[] sums, int n) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      max = Math.max(max, sums[i]);
    }
    double total = 0;
    double[] p = new double[n];
    for (int i = 0; i < n; i++) {
      p[i] = StrictMath.exp(sums[i] - max);
      total += p[i];
    }
    for (int i = 0; i < n; i++) {
      p[i] /= total;
    }
    return p;
  }
}
