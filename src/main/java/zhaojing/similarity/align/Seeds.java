package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where every run of {@code length} code units of one string stands; finds maximal exact matches
 * with others. A hash table over places: two runs that fall together are told apart by the string.
 */
final class Seeds {
  private final int length;

  /**
   * A run that stands in more places than this in one text (a refrain) is looked at in the first
   * few only.
   */
  private static final int PLACES = 8;

  private static final int BASE = 0x01000193;

  /** What the first character of a run is multiplied by. */
  private final int leading;

  private final String left;

  /** The first place of each row, one more than it; 0 where there is none. */
  private final int[] first;

  /** The next place of the same row, one more than it. */
  private final int[] next;

  Seeds(String left, int length) {
    this.left = left;
    this.length = length;
    leading = power(BASE, length - 1);
    int count = Math.max(0, left.length() - length + 1);
    first = new int[Integer.highestOneBit(Math.max(8, count)) << 2];
    next = new int[count];
    int[] rows = rows(left);
    for (int i = count - 1; i >= 0; i--) {
      next[i] = first[rows[i]];
      first[rows[i]] = i + 1;
    }
  }

  private static int power(int base, int exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
  }

  /** The row of the run at each place, by a rolling polynomial. */
  private int[] rows(String text) {
    int[] rows = new int[Math.max(0, text.length() - length + 1)];
    int shift = Integer.numberOfLeadingZeros(first.length) + 1;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= length) {
        hash -= leading * text.charAt(i - length);
      }
      hash = hash * BASE + text.charAt(i);
      if (i >= length - 1) {
        rows[i - length + 1] = (hash * 0x9E3779B9) >>> shift;
      }
    }
    return rows;
  }

  /** Maximal matches of at least {@code length} with {@code right}, by left and then right. */
  List<Match> matches(String right) {
    Match[] matches = new Match[16];
    int count = 0;
    int[] rows = rows(right);
    for (int j = 0; j < rows.length; j++) {
      int places = 0;
      for (int at = first[rows[j]]; at > 0 && places < PLACES; at = next[at - 1]) {
        int i = at - 1;
        if (!left.regionMatches(i, right, j, length)) {
          continue;
        }
        places++;
        if (i == 0 || j == 0 || left.charAt(i - 1) != right.charAt(j - 1)) {
          if (count == matches.length) {
            matches = Arrays.copyOf(matches, count * 2);
          }
          matches[count++] = new Match(i, j, common(right, i, j));
        }
      }
    }
    Arrays.sort(matches, 0, count, Match.ORDER);
    return new ArrayList<>(Arrays.asList(matches).subList(0, count));
  }

  private int common(String right, int i, int j) {
    int run = length;
    while (i + run < left.length()
        && j + run < right.length()
        && left.charAt(i + run) == right.charAt(j + run)) {
      run++;
    }
    return run;
  }
}
