package zhaojing.ingest.bundle;

import java.util.List;

/**
 * Logistic regression by Newton's method with a penalty on the square of the weights; the same rows
 * give the same weights.
 */
final class LogisticFit {
  private static final int STEPS = 25;
  private static final double RIDGE = 1;

  /**
   * @param values one a column, the first of them 1
   */
  record Row(double[] values, boolean yes, double weight) {}

  private LogisticFit() {}

  /** One weight a column. */
  static double[] of(List<Row> rows, int columns) {
    double[] weights = new double[columns];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[columns];
      double[][] hessian = new double[columns][columns];
      for (Row row : rows) {
        add(row, weights, gradient, hessian);
      }
      for (int i = 0; i < columns; i++) {
        double ridge = i == 0 ? RIDGE / 100 : RIDGE;
        gradient[i] -= ridge * weights[i];
        hessian[i][i] += ridge;
      }
      double[] change = solved(hessian, gradient);
      for (int i = 0; i < columns; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static void add(Row row, double[] weights, double[] gradient, double[][] hessian) {
    double[] x = row.values();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    double error = row.weight() * ((row.yes() ? 1 : 0) - p);
    double curve = row.weight() * Math.max(1e-6, p * (1 - p));
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        gradient[i] += error * x[i];
        for (int j = 0; j < x.length; j++) {
          hessian[i][j] += curve * x[i] * x[j];
        }
      }
    }
  }

  /** By elimination; the matrix is positive definite. */
  private static double[] solved(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double factor = a[j][i] / a[i][i];
        for (int k = i; k < n && factor != 0; k++) {
          a[j][k] -= factor * a[i][k];
        }
        b[j] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
