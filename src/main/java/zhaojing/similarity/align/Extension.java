package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Grows a chain at its ends over edits: the best local alignment that begins where the chain ends
 * (Smith and Waterman, 1981), a window at a time. An equal character weighs more than a changed one
 * costs, so that half of the words may differ; in unrelated text the sum falls at once. Keeps its
 * tables for the next chain; not for sharing between threads.
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

  /** What lies ahead on both sides, in the direction of growth. */
  private final char[] left = new char[WINDOW_CHARS];

  private final char[] right = new char[WINDOW_CHARS];
  private final int[][] score = new int[WINDOW_CHARS + 1][WINDOW_CHARS + 1];

  /** The chain with what was found before and behind it. */
  List<Match> extend(List<Match> chain, String leftText, String rightText) {
    List<Match> extended = new ArrayList<>(before(chain.get(0), leftText, rightText));
    extended.addAll(chain);
    extended.addAll(behind(chain.get(chain.size() - 1), leftText, rightText));
    return extended;
  }

  private List<Match> behind(Match end, String leftText, String rightText) {
    List<Match> found = new ArrayList<>();
    int i = end.leftEnd();
    int j = end.rightEnd();
    while (true) {
      int n = Math.min(WINDOW_CHARS, leftText.length() - i);
      int m = Math.min(WINDOW_CHARS, rightText.length() - j);
      leftText.getChars(i, i + n, left, 0);
      rightText.getChars(j, j + m, right, 0);
      List<Match> more = window(n, m);
      if (more.isEmpty()) {
        return found;
      }
      for (Match match : more) {
        found.add(new Match(i + match.left(), j + match.right(), match.length()));
      }
      Match last = found.get(found.size() - 1);
      i = last.leftEnd();
      j = last.rightEnd();
    }
  }

  /** The same in the other direction. */
  private List<Match> before(Match start, String leftText, String rightText) {
    List<Match> found = new ArrayList<>();
    int i = start.left();
    int j = start.right();
    while (true) {
      int n = Math.min(WINDOW_CHARS, i);
      int m = Math.min(WINDOW_CHARS, j);
      for (int k = 0; k < n; k++) {
        left[k] = leftText.charAt(i - 1 - k);
      }
      for (int k = 0; k < m; k++) {
        right[k] = rightText.charAt(j - 1 - k);
      }
      List<Match> more = window(n, m);
      if (more.isEmpty()) {
        Collections.reverse(found);
        return found;
      }
      for (Match match : more) {
        found.add(new Match(i - match.leftEnd(), j - match.rightEnd(), match.length()));
      }
      Match last = found.get(found.size() - 1);
      i = last.left();
      j = last.right();
    }
  }

  /** Equal runs of the best alignment of the characters ahead, none when it is chance. */
  private List<Match> window(int n, int m) {
    int best = 0;
    int bestI = 0;
    int bestJ = 0;
    for (int i = 0; i <= n; i++) {
      boolean alive = i <= MAX_SHIFT_CHARS;
      int[] row = score[i];
      int to = Math.min(m, i + MAX_SHIFT_CHARS);
      for (int j = Math.max(0, i - MAX_SHIFT_CHARS); j <= to; j++) {
        if (i == 0 || j == 0) {
          row[j] = (i + j) * CHANGED;
          continue;
        }
        int s = CHANGED + Math.max(at(i - 1, j), at(i, j - 1));
        if (left[i - 1] == right[j - 1]) {
          s = Math.max(s, score[i - 1][j - 1] + EQUAL);
        }
        boolean lost = s < best - MAX_DROP;
        row[j] = lost ? NEVER : s;
        alive |= !lost;
        if (s > best) {
          best = s;
          bestI = i;
          bestJ = j;
        }
      }
      if (!alive) {
        break;
      }
    }
    return best < MIN_SCORE ? List.of() : runs(bestI, bestJ);
  }

  private int at(int i, int j) {
    return Math.abs(i - j) > MAX_SHIFT_CHARS ? NEVER : score[i][j];
  }

  private List<Match> runs(int i, int j) {
    List<Match> backwards = new ArrayList<>();
    int run = 0;
    while (i > 0 && j > 0) {
      boolean equal = left[i - 1] == right[j - 1] && score[i][j] == score[i - 1][j - 1] + EQUAL;
      if (equal) {
        run++;
        i--;
        j--;
      }
      if (run > 0 && (!equal || i == 0 || j == 0)) {
        boolean end = backwards.isEmpty();
        if (!end || (run >= MIN_RUN_CHARS && score[i + run][j + run] >= MIN_SCORE)) {
          backwards.add(new Match(i, j, run));
        }
        run = 0;
      }
      if (!equal) {
        if (at(i - 1, j) >= at(i, j - 1)) {
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
