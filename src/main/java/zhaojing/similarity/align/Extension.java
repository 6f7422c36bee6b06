package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Grows a chain at its ends over small edits, by matches too short to be seeds. */
final class Extension {
  /** An edit at the end may be this long on either side. */
  private static final int MAX_EDIT_CHARS = 12;

  /**
   * What follows an edit must be at least this long, so that chance does not carry a passage on.
   */
  private static final int MIN_RUN_CHARS = 4;

  private Extension() {}

  /** The chain with what was found before and behind it. */
  static List<Match> extend(List<Match> chain, String left, String right) {
    List<Match> extended = new ArrayList<>(before(chain.get(0), left, right));
    extended.addAll(chain);
    extended.addAll(behind(chain.get(chain.size() - 1), left, right));
    return extended;
  }

  private static List<Match> behind(Match last, String left, String right) {
    List<Match> found = new ArrayList<>();
    for (Match next = next(last.leftEnd(), last.rightEnd(), left, right); next != null; ) {
      found.add(next);
      next = next(next.leftEnd(), next.rightEnd(), left, right);
    }
    return found;
  }

  /** The same on the mirrored strings. */
  private static List<Match> before(Match first, String left, String right) {
    String leftHead = reversed(left, first.left());
    String rightHead = reversed(right, first.right());
    List<Match> found = new ArrayList<>();
    for (Match match : behind(new Match(0, 0, 0), leftHead, rightHead)) {
      found.add(
          new Match(
              first.left() - match.leftEnd(), first.right() - match.rightEnd(), match.length()));
    }
    Collections.reverse(found);
    return found;
  }

  private static String reversed(String text, int end) {
    int from = Math.max(0, end - 200);
    return new StringBuilder(text.substring(from, end)).reverse().toString();
  }

  /** The nearest run at or behind the two offsets, or null. */
  private static Match next(int leftFrom, int rightFrom, String left, String right) {
    for (int distance = 0; distance <= 2 * MAX_EDIT_CHARS; distance++) {
      for (int i = Math.max(0, distance - MAX_EDIT_CHARS);
          i <= Math.min(distance, MAX_EDIT_CHARS);
          i++) {
        int length = common(left, leftFrom + i, right, rightFrom + distance - i);
        if (length >= MIN_RUN_CHARS) {
          return new Match(leftFrom + i, rightFrom + distance - i, length);
        }
      }
    }
    return null;
  }

  private static int common(String left, int i, String right, int j) {
    int length = 0;
    while (i + length < left.length()
        && j + length < right.length()
        && left.charAt(i + length) == right.charAt(j + length)) {
      length++;
    }
    return length;
  }
}
