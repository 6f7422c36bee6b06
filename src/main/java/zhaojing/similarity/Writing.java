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
    for (int i = stretch.start(); i < stretch.end(); i++) {
      int at = view.map().original(i);
      char written = text.charAt(at);
      char meant = view.text().charAt(i);
      if (written != meant && han(meant)) {
        traditional += han(written) ? 1 : 0;
        lookAlikes += han(written) || compatible(written) ? 0 : 1;
      } else if (written != meant && written >= '\u0370' && written <= '\u0527') {
        lookAlikes++;
      }
      if (i + 1 < stretch.end()) {
        String between = between(text, view, i);
        invisible += between.chars().anyMatch(Writing::zeroWidth) ? 1 : 0;
        spaced +=
            !between.isEmpty()
                    && between.isBlank()
                    && between.indexOf('\n') < 0
                    && han(meant)
                    && han(view.text().charAt(i + 1))
                ? 1
                : 0;
      }
    }
    return new Writing(traditional, lookAlikes, invisible, spaced);
  }

  /** What stands between a character of the view and the next, without letters. */
  static String between(String text, View view, int at) {
    return text.substring(view.map().original(at) + 1, view.map().original(at + 1));
  }

  /** Its punctuation, in one kind of width. */
  static String punctuation(String between) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (!Character.isWhitespace(c) && !zeroWidth(c) && c != '\u3000') {
        signs.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
      }
    }
    return signs.toString();
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
