package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Grows a chain at its ends over edits: the best local alignment that begins where the chain ends
 * (Smith and Waterman, 1981), a window at a time. An equal character weighs more than a changed one
 * costs, so that half of the words may differ; in unrelated text the sum falls at once.
 */
final class Extension {
  private static final int EQUAL = 10;

  /** For a character of either side that has no equal. */
  private static final int CHANGED = -3;

  /** Less than this is chance. */
  private static final int MIN_SCORE = 13;

  private static final int WINDOW_CHARS = 64;

  /** Inserted and dropped characters may shift the sides so far against each other. */
  private static final int MAX_SHIFT_CHARS = 12;

  /** When the sum falls so far below the best, what follows is another passage. */
  private static final int MAX_DROP = 48;

  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** A passage ends with a run of at least this length. */
  private static final int MIN_RUN_CHARS = 3;

  private Extension() {}

  /** The chain with what was found before and behind it. */
  static List<Match> extend(List<Match> chain, String left, String right) {
    List<Match> extended = new ArrayList<>(before(chain.get(0), left, right));
    extended.addAll(chain);
    Match last = chain.get(chain.size() - 1);
    extended.addAll(behind(last.leftEnd(), last.rightEnd(), left, right));
    return extended;
  }

  private static List<Match> behind(int leftFrom, int rightFrom, String left, String right) {
    List<Match> found = new ArrayList<>();
    int i = leftFrom;
    int j = rightFrom;
    List<Match> more = window(i, j, left, right);
    while (!more.isEmpty()) {
      found.addAll(more);
      Match last = more.get(more.size() - 1);
      i = last.leftEnd();
      j = last.rightEnd();
      more = window(i, j, left, right);
    }
    return found;
  }

  /** The same on the mirrored strings. */
  private static List<Match> before(Match first, String left, String right) {
    String leftHead = new StringBuilder(left.substring(0, first.left())).reverse().toString();
    String rightHead = new StringBuilder(right.substring(0, first.right())).reverse().toString();
    List<Match> found = new ArrayList<>();
    for (Match match : behind(0, 0, leftHead, rightHead)) {
      found.add(
          new Match(
              first.left() - match.leftEnd(), first.right() - match.rightEnd(), match.length()));
    }
    Collections.reverse(found);
    return found;
  }

  /** Equal runs of the best alignment from the two offsets on, none when it is chance. */
  private static List<Match> window(int leftFrom, int rightFrom, String left, String right) {
    int n = Math.min(WINDOW_CHARS, left.length() - leftFrom);
    int m = Math.min(WINDOW_CHARS, right.length() - rightFrom);
    int[][] score = new int[n + 1][m + 1];
    int best = 0;
    int bestI = 0;
    int bestJ = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = Math.max(0, i - MAX_SHIFT_CHARS); j <= Math.min(m, i + MAX_SHIFT_CHARS); j++) {
        if (i == 0 || j == 0) {
          score[i][j] = (i + j) * CHANGED;
          continue;
        }
        int s = CHANGED + Math.max(at(score, i - 1, j), at(score, i, j - 1));
        if (left.charAt(leftFrom + i - 1) == right.charAt(rightFrom + j - 1)) {
          s = Math.max(s, score[i - 1][j - 1] + EQUAL);
        }
        score[i][j] = s < best - MAX_DROP ? NEVER : s;
        if (s > best) {
          best = s;
          bestI = i;
          bestJ = j;
        }
      }
    }
    return best < MIN_SCORE
        ? List.of()
        : runs(score, bestI, bestJ, leftFrom, rightFrom, left, right);
  }

  private static int at(int[][] score, int i, int j) {
    return Math.abs(i - j) > MAX_SHIFT_CHARS ? NEVER : score[i][j];
  }

  private static List<Match> runs(
      int[][] score, int i, int j, int leftFrom, int rightFrom, String left, String right) {
    List<Match> backwards = new ArrayList<>();
    int run = 0;
    while (i > 0 && j > 0) {
      boolean equal =
          left.charAt(leftFrom + i - 1) == right.charAt(rightFrom + j - 1)
              && score[i][j] == score[i - 1][j - 1] + EQUAL;
      if (equal) {
        run++;
        i--;
        j--;
      }
      if (run > 0 && (!equal || i == 0 || j == 0)) {
        boolean end = backwards.isEmpty();
        if (!end || (run >= MIN_RUN_CHARS && score[i + run][j + run] >= MIN_SCORE)) {
          backwards.add(new Match(leftFrom + i, rightFrom + j, run));
        }
        run = 0;
      }
      if (!equal) {
        if (at(score, i - 1, j) >= at(score, i, j - 1)) {
          i--;
        } else {
          j--;
        }
      }
    }
    Collections.reverse(backwards);
    return backwards;
  }
}
