package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where every run of {@code LENGTH} code units of one string stands; finds maximal exact matches
 * with others.
 */
final class Seeds {
  /** Short enough for a sentence in which every seventh character was changed. */
  static final int LENGTH = 6;

  /**
   * A run that stands in more places than this in one text (a refrain) is looked at in the first
   * few only.
   */
  private static final int PLACES = 8;

  private final String left;
  private final Map<Long, int[]> places = new HashMap<>();

  Seeds(String left) {
    this.left = left;
    for (int i = 0; i + LENGTH <= left.length(); i++) {
      int at = i;
      places.merge(key(left, i), new int[] {i}, (old, one) -> append(old, at));
    }
  }

  private static int[] append(int[] old, int at) {
    if (old.length >= PLACES) {
      return old;
    }
    int[] longer = Arrays.copyOf(old, old.length + 1);
    longer[old.length] = at;
    return longer;
  }

  /** Maximal matches of at least {@code LENGTH} with {@code right}, by left and then right. */
  List<Match> matches(String right) {
    List<Match> matches = new ArrayList<>();
    for (int j = 0; j + LENGTH <= right.length(); j++) {
      for (int i : places.getOrDefault(key(right, j), new int[0])) {
        boolean maximal = i == 0 || j == 0 || left.charAt(i - 1) != right.charAt(j - 1);
        if (maximal) {
          int length = common(right, i, j);
          if (length >= LENGTH) {
            matches.add(new Match(i, j, length));
          }
        }
      }
    }
    matches.sort(java.util.Comparator.comparingInt(Match::left).thenComparingInt(Match::right));
    return matches;
  }

  private int common(String right, int i, int j) {
    int length = 0;
    while (i + length < left.length()
        && j + length < right.length()
        && left.charAt(i + length) == right.charAt(j + length)) {
      length++;
    }
    return length;
  }

  private static long key(String text, int at) {
    long key = 0;
    for (int i = at; i < at + LENGTH; i++) {
      key = key * 0x9E3779B97F4A7C15L + text.charAt(i) + 1;
    }
    return key;
  }
}
