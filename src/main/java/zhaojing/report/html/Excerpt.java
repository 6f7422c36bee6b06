package zhaojing.report.html;

import zhaojing.report.WellFormed;

/** Long words cut for a narrow place. */
final class Excerpt {
  private Excerpt() {}

  /** At most {@code chars} code units of {@code text} on one line, with a sign where it was cut. */
  static String of(String text, int chars) {
    String line = text.replace('\n', ' ');
    if (line.length() <= chars) {
      return line;
    }
    return line.substring(0, WellFormed.startsPair(line, chars - 1) ? chars - 1 : chars) + "…";
  }

  /** The last {@code chars} code units of {@code text}. */
  static String tail(String text, int chars) {
    if (text.length() <= chars) {
      return text;
    }
    int from = text.length() - chars;
    return "…" + text.substring(WellFormed.startsPair(text, from - 1) ? from + 1 : from);
  }
}
