package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Longest common subsequence of two short stretches, as runs of equal characters (Wagner and
 * Fischer, 1974).
 */
public final class CommonSubsequence {
  /** Longer products of lengths are not worth the memory. */
  private static final long MAX_CELLS = 16_000_000;

  private CommonSubsequence() {}

  /** Equal runs of two strings in order; none when the strings are too long to compare. */
  public static List<Match> of(String left, String right) {
    return (long) left.length() * right.length() > MAX_CELLS
        ? List.of()
        : of(left, 0, left.length(), right, 0, right.length());
  }

  /**
   * Equal runs in order, with offsets into the whole strings. Time and space are the product of
   * both lengths.
   */
  static List<Match> of(
      String left, int leftFrom, int leftTo, String right, int rightFrom, int rightTo) {
    int n = leftTo - leftFrom;
    int m = rightTo - rightFrom;
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            left.charAt(leftFrom + i) == right.charAt(rightFrom + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Match> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (left.charAt(leftFrom + i) == right.charAt(rightFrom + j)) {
        append(runs, leftFrom + i++, rightFrom + j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return runs;
  }

  private static void append(List<Match> runs, int left, int right) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).leftEnd() == left && runs.get(last).rightEnd() == right) {
      Match run = runs.get(last);
      runs.set(last, new Match(run.left(), run.right(), run.length() + 1));
    } else {
      runs.add(new Match(left, right, 1));
    }
  }
}
