package zhaojing.ingest.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marked pixels that hang together, as coordinates in turn: x, y, x, y. */
final class Blob {
  /** Lines that fall more than this are none; neither are short blobs long enough to tell. */
  private static final double MAX_SLOPE = 0.3;

  private static final double MIN_LENGTH = 3;

  private final int[] points;
  private final double mean;

  private Blob(int[] points, double mean) {
    this.points = points;
    this.mean = mean;
  }

  /** All of them, by their first pixel, row by row. */
  static List<Blob> all(float[] marks, int width, int height, float threshold) {
    boolean[] seen = new boolean[marks.length];
    int[] queue = new int[marks.length];
    List<Blob> blobs = new ArrayList<>();
    for (int start = 0; start < marks.length; start++) {
      if (marks[start] > threshold && !seen[start]) {
        int end = fill(marks, width, height, threshold, seen, queue, start);
        int[] points = new int[2 * end];
        double sum = 0;
        for (int i = 0; i < end; i++) {
          points[2 * i] = queue[i] % width;
          points[2 * i + 1] = queue[i] / width;
          sum += marks[queue[i]];
        }
        blobs.add(new Blob(points, sum / end));
      }
    }
    return blobs;
  }

  private static int fill(
      float[] marks,
      int width,
      int height,
      float threshold,
      boolean[] seen,
      int[] queue,
      int start) {
    int end = 0;
    queue[end++] = start;
    seen[start] = true;
    for (int i = 0; i < end; i++) {
      int x = queue[i] % width;
      int y = queue[i] / width;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          int next = ny * width + nx;
          if (!seen[next] && marks[next] > threshold) {
            seen[next] = true;
            queue[end++] = next;
          }
        }
      }
    }
    return end;
  }

  /** The mean of its marks. */
  double mean() {
    return mean;
  }

  /** The box along the straight line that fits it best. */
  LineBox box() {
    int n = points.length / 2;
    double sx = 0;
    double sy = 0;
    for (int i = 0; i < n; i++) {
      sx += points[2 * i];
      sy += points[2 * i + 1];
    }
    double mx = sx / n;
    double my = sy / n;
    double sxx = 0;
    double sxy = 0;
    for (int i = 0; i < n; i++) {
      sxx += (points[2 * i] - mx) * (points[2 * i] - mx);
      sxy += (points[2 * i] - mx) * (points[2 * i + 1] - my);
    }
    LineBox level = box(mx, my, 0);
    double slope = sxx == 0 ? 0 : sxy / sxx;
    boolean line = level.width() >= MIN_LENGTH * level.height() && Math.abs(slope) <= MAX_SLOPE;
    return line ? box(mx, my, slope) : level;
  }

  private LineBox box(double mx, double my, double slope) {
    double[] along = new double[points.length / 2];
    double[] across = new double[points.length / 2];
    double length = Math.hypot(1, slope);
    for (int i = 0; i < along.length; i++) {
      double dx = points[2 * i] - mx;
      double dy = points[2 * i + 1] - my;
      along[i] = (dx + slope * dy) / length;
      across[i] = (dy - slope * dx) / length;
    }
    Arrays.sort(along);
    Arrays.sort(across);
    double a = (along[0] + along[along.length - 1]) / 2;
    double c = (across[0] + across[across.length - 1]) / 2;
    return new LineBox(
        mx + 0.5 + (a - slope * c) / length,
        my + 0.5 + (slope * a + c) / length,
        along[along.length - 1] - along[0] + 1,
        across[across.length - 1] - across[0] + 1,
        slope);
  }
}
