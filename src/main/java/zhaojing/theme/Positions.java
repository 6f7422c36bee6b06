package zhaojing.theme;

import java.util.Arrays;

/** Search among sorted positions. */
final class Positions {
  private Positions() {}

  /** Index of the last of {@code sorted} that is not greater than {@code position}, or -1. */
  static int lastAtMost(int[] sorted, int position) {
    int low = Arrays.binarySearch(sorted, position);
    if (low < 0) {
      return -low - 2;
    }
    while (low + 1 < sorted.length && sorted[low + 1] == position) {
      low++;
    }
    return low;
  }
}
