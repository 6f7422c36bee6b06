package zhaojing.similarity;

import java.util.Arrays;

/**
 * The longest run of equal characters that two texts share, exactly. Built once for a left text,
 * asked for many right ones. Characters at {@link #GAP} match nothing.
 */
final class LongestRun {
  /** Stands where a character does not count. */
  static final char GAP = '\0';

  private final char[] left;

  /** Pairs of characters with their places, sorted: the pair in the upper half. */
  private final long[] pairs;

  LongestRun(char[] left) {
    this.left = left;
    pairs = new long[Math.max(0, left.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(left[i], left[i + 1]) << 32 | i;
    }
    Arrays.sort(pairs);
  }

  private static long pair(char first, char second) {
    // The sign bit stays free, so that pairs sort as numbers.
    return ((long) first << 16 | second) & 0x7FFFFFFF;
  }

  /** Characters of the longest run of at least two; 0 when there is none. */
  int with(char[] right) {
    int longest = 0;
    for (int r = 0; r + 1 < right.length; r++) {
      if (right[r] == GAP || right[r + 1] == GAP) {
        continue;
      }
      long wanted = pair(right[r], right[r + 1]);
      int at = Arrays.binarySearch(pairs, wanted << 32);
      for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pairs[i] >> 32 == wanted; i++) {
        int l = (int) pairs[i];
        boolean continues = l > 0 && r > 0 && left[l - 1] == right[r - 1] && right[r - 1] != GAP;
        if (!continues) {
          longest = Math.max(longest, run(l, right, r));
        }
      }
    }
    return longest < 2 ? 0 : longest;
  }

  private int run(int l, char[] right, int r) {
    int length = 0;
    while (l + length < left.length
        && r + length < right.length
        && left[l + length] == right[r + length]
        && right[r + length] != GAP) {
      length++;
    }
    return length;
  }
}
