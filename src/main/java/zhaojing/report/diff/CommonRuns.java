package zhaojing.report.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The stretches that two sequences share in order, by the shortest edit script of E. W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations" (1986).
 */
final class CommonRuns {
  /** Equal elements: {@code length} of them from {@code a} in one and {@code b} in the other. */
  record Run(int a, int b, int length) {}

  private CommonRuns() {}

  /**
   * In order of both. Empty when more than {@code maxEdits} insertions and deletions lie between
   * the two; time and memory grow with its square.
   */
  static List<Run> of(int[] a, int[] b, int maxEdits) {
    int limit = Math.min(maxEdits, a.length + b.length);
    int[] furthest = new int[2 * limit + 3];
    int zero = limit + 1;
    List<int[]> steps = new ArrayList<>();
    for (int d = 0; d <= limit; d++) {
      steps.add(java.util.Arrays.copyOfRange(furthest, zero - d - 1, zero + d + 2));
      for (int k = -d; k <= d; k += 2) {
        int x =
            goesDown(furthest, zero, k, d) ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        int y = x - k;
        while (x < a.length && y < b.length && a[x] == b[y]) {
          x++;
          y++;
        }
        furthest[zero + k] = x;
        if (x >= a.length && y >= b.length) {
          return backwards(steps, a.length, b.length);
        }
      }
    }
    return List.of();
  }

  private static boolean goesDown(int[] furthest, int zero, int k, int d) {
    return k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
  }

  private static List<Run> backwards(List<int[]> steps, int endA, int endB) {
    List<Run> runs = new ArrayList<>();
    int x = endA;
    int y = endB;
    for (int d = steps.size() - 1; d >= 0; d--) {
      int[] before = steps.get(d);
      int zero = d + 1;
      int k = x - y;
      boolean down = goesDown(before, zero, k, d);
      int previousX = before[zero + (down ? k + 1 : k - 1)];
      int startX = d == 0 ? 0 : down ? previousX : previousX + 1;
      if (x > startX) {
        runs.add(new Run(startX, startX - k, x - startX));
      }
      x = previousX;
      y = previousX - (down ? k + 1 : k - 1);
    }
    Collections.reverse(runs);
    return runs;
  }
}
