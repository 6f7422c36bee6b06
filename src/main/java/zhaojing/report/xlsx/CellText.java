package zhaojing.report.xlsx;

import zhaojing.report.WellFormed;

/** Text as a cell can hold it. */
final class CellText {
  static final int MAX_CHARS = 32_767;
  private static final String CUT = "…（过长，已截断）";
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private CellText() {}

  /** Well-formed, without characters that XML 1.0 forbids, cut with a note where too long. */
  static String of(String raw) {
    String text = WellFormed.text(raw);
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\uFFFE' || c == '\n' || c == '\t') {
        kept.append(turnsWriting(c) ? '\uFFFD' : c);
      }
    }
    if (kept.length() <= MAX_CHARS) {
      return kept.toString();
    }
    int end = MAX_CHARS - CUT.length();
    return kept.substring(0, WellFormed.startsPair(kept, end - 1) ? end - 1 : end) + CUT;
  }

  /** Whether an office program could take the text for a formula when it is edited or exported. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Columns that a line takes: Chinese characters count two. */
  static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }

  private static boolean turnsWriting(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
