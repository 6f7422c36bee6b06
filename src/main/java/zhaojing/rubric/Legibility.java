package zhaojing.rubric;

/** Tells a text from the debris of a failed extraction. */
final class Legibility {
  private static final String SIGNS = "，。、；：？！“”‘’（）《》〈〉【】…—·～￥％";

  private Legibility() {}

  /**
   * Share of the visible characters of {@code view} that a Chinese text is written in, 0 to 1; 1
   * for an empty text.
   */
  static double share(String view) {
    int visible = 0;
    int legible = 0;
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      if (!Character.isWhitespace(c)) {
        visible++;
        legible += isLegible(c) ? 1 : 0;
      }
    }
    return visible == 0 ? 1 : (double) legible / visible;
  }

  private static boolean isLegible(char c) {
    boolean han = (c >= '\u4e00' && c <= '\u9fff') || c == '〇';
    boolean latin = c > ' ' && c < '\u007f';
    return han || latin || SIGNS.indexOf(c) >= 0 || (c >= '\u2460' && c <= '\u2473');
  }
}
