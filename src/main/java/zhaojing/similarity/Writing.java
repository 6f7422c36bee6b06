package zhaojing.similarity;

import zhaojing.model.Span;
import zhaojing.text.View;

/**
 * How a stretch of a text is written, beside its words: what comparison has seen through.
 *
 * @param traditional Han characters that are written in traditional form
 * @param lookAlikes characters of other scripts that stand for what they look like
 * @param invisible places between characters where something invisible stands
 * @param spaced places between two Han characters where spaces stand
 */
record Writing(int traditional, int lookAlikes, int invisible, int spaced) {

  /**
   * @param text as extracted
   * @param stretch of its comparison view
   */
  static Writing of(String text, View view, Span stretch) {
    int traditional = 0;
    int lookAlikes = 0;
    int invisible = 0;
    int spaced = 0;
    String words = view.text();
    int next = view.map().original(stretch.start());
    for (int i = stretch.start(); i < stretch.end(); i++) {
      int at = next;
      char written = text.charAt(at);
      char meant = words.charAt(i);
      if (written != meant && han(meant)) {
        traditional += han(written) ? 1 : 0;
        lookAlikes += han(written) || compatible(written) ? 0 : 1;
      } else if (written != meant && written >= '\u0370' && written <= '\u0527') {
        lookAlikes++;
      }
      next = view.map().original(i + 1);
      if (i + 1 < stretch.end() && next > at + 1) {
        invisible += invisible(text, at + 1, next) ? 1 : 0;
        boolean inside = han(meant) && han(words.charAt(i + 1));
        spaced += inside && blankOnOneLine(text, at + 1, next) ? 1 : 0;
      }
    }
    return new Writing(traditional, lookAlikes, invisible, spaced);
  }

  private static boolean invisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (zeroWidth(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean blankOnOneLine(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether punctuation stands in {@code [from, to)} of a text. */
  static boolean hasPunctuation(String text, int from, int to) {
    return nextSign(text, from, to) < to;
  }

  /** Whether the same punctuation stands in two places, be it of another width. */
  static boolean samePunctuation(
      String left, int leftFrom, int leftTo, String right, int rightFrom, int rightTo) {
    int l = nextSign(left, leftFrom, leftTo);
    int r = nextSign(right, rightFrom, rightTo);
    while (l < leftTo && r < rightTo && narrow(left.charAt(l)) == narrow(right.charAt(r))) {
      l = nextSign(left, l + 1, leftTo);
      r = nextSign(right, r + 1, rightTo);
    }
    return l >= leftTo && r >= rightTo;
  }

  private static int nextSign(String text, int from, int to) {
    int at = from;
    while (at < to && (Character.isWhitespace(text.charAt(at)) || zeroWidth(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static char narrow(char c) {
    return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
  }

  private static boolean zeroWidth(int c) {
    return Character.getType(c) == Character.FORMAT && c != '\ufeff' && c != '\u2060';
  }

  private static boolean han(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  /** Radicals and forms that fonts and programs put in the place of ordinary characters. */
  private static boolean compatible(char c) {
    return (c >= '\u2e80' && c <= '\u2fdf') || (c >= '\uf900' && c <= '\ufaff');
  }
}
