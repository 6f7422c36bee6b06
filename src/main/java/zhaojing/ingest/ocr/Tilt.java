package zhaojing.ingest.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The angle at which a page was laid on the glass, by the classic projection profile: summed along
 * the lines of print, dark pixels fall into few rows with empty ones between, so the squares of the
 * row sums are largest at the right angle.
 */
final class Tilt {
  private static final double MAX_DEGREES = 8;
  private static final double COARSE_DEGREES = 0.5;
  private static final double FINE_DEGREES = 0.05;

  /** Below this a turn does more harm to the letters than good. */
  private static final double MIN_DEGREES = 0.15;

  /** A straighter page must be so much sharper, or it has no lines to go by. */
  private static final double MIN_GAIN = 1.05;

  private static final int MAX_SIDE = 1000;
  private static final int MIN_POINTS = 500;

  private Tilt() {}

  /** The page with its lines level. */
  static GrayPage levelled(GrayPage page) {
    double degrees = degrees(page);
    return Math.abs(degrees) < MIN_DEGREES ? page : page.turned(-degrees);
  }

  /** Degrees by which the lines fall to the right, 0 when that can't be told. */
  static double degrees(GrayPage page) {
    int largest = Math.max(page.width(), page.height());
    GrayPage small = largest > MAX_SIDE ? page.scaled((double) MAX_SIDE / largest) : page;
    List<int[]> points = darkPoints(small);
    if (points.size() < MIN_POINTS) {
      return 0;
    }
    double coarse = best(points, small, 0, MAX_DEGREES, COARSE_DEGREES);
    double fine = best(points, small, coarse, COARSE_DEGREES, FINE_DEGREES);
    double level = sharpness(points, small, 0);
    return sharpness(points, small, fine) < level * MIN_GAIN ? 0 : fine;
  }

  private static double best(
      List<int[]> points, GrayPage page, double middle, double reach, double step) {
    double best = middle;
    double sharpest = sharpness(points, page, middle);
    int steps = (int) Math.round(reach / step);
    for (int i = 1; i <= steps; i++) {
      for (double degrees : new double[] {middle - i * step, middle + i * step}) {
        double sharpness = sharpness(points, page, degrees);
        if (sharpness > sharpest) {
          sharpest = sharpness;
          best = degrees;
        }
      }
    }
    return best;
  }

  private static double sharpness(List<int[]> points, GrayPage page, double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int shift = page.width();
    long[] rows = new long[page.height() + 2 * shift];
    for (int[] point : points) {
      rows[(int) Math.round(point[1] - slope * point[0]) + shift]++;
    }
    double sum = 0;
    for (long row : rows) {
      sum += (double) row * row;
    }
    return sum;
  }

  private static List<int[]> darkPoints(GrayPage page) {
    List<int[]> points = new ArrayList<>();
    Ink.each(page, (x, y) -> points.add(new int[] {x, y}));
    return points;
  }
}
