package zhaojing.aggregate;

import java.util.regex.Pattern;
import zhaojing.model.Span;

/**
 * Whether a text says that words are not its own: they stand in quotation marks, or a source is
 * named right before or behind them.
 */
final class Citations {
  private static final int NEAR_CHARS = 40;
  private static final int MAX_QUOTATION_CHARS = 2_000;
  private static final String OPENING = "“「『";
  private static final String CLOSING = "”」』";

  /** A title with a word of taking from it, or a word that hands over to somebody's words. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "《[^《》\\n]{1,40}》[^。！？\\n]{0,12}(?:指出|强调|提出|写道|写到|要求|规定|中说|里说|一文|一书)"
              + "|(?:摘自|引自|出自|转引自|来源[：:]|据《|引用[了《“])"
              + "|(?:指出|强调|写道|写到)[：:，]?[“「『]?$");

  private Citations() {}

  /** Pure. The span lies in {@code text}. */
  static boolean cited(String text, Span span) {
    return insideMarks(text, span) || sourceNamed(text, span);
  }

  private static boolean insideMarks(String text, Span span) {
    int floor = Math.max(0, span.start() - MAX_QUOTATION_CHARS);
    for (int i = Math.min(span.start(), text.length() - 1); i >= floor; i--) {
      char c = text.charAt(i);
      if (CLOSING.indexOf(c) >= 0 && i < span.start()) {
        return false;
      }
      if (OPENING.indexOf(c) >= 0) {
        return closes(text, i, span);
      }
    }
    return false;
  }

  /** The quotation holds nearly all of the span. */
  private static boolean closes(String text, int open, Span span) {
    int roof = Math.min(text.length(), span.end() + MAX_QUOTATION_CHARS);
    for (int i = open + 1; i < roof; i++) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        return (i - Math.max(open, span.start())) * 10L >= span.length() * 9L;
      }
    }
    return false;
  }

  private static boolean sourceNamed(String text, Span span) {
    String before =
        text.substring(
            Math.max(lineStart(text, span.start()), span.start() - NEAR_CHARS), span.start());
    int line = text.indexOf('\n', span.end());
    int end = Math.min(line < 0 ? text.length() : line, span.end() + NEAR_CHARS);
    return SOURCE.matcher(before).find() || inBrackets(text.substring(span.end(), end));
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  }

  private static final Pattern BRACKETED =
      Pattern.compile("^[”」』。]{0,2}[（(](?:摘自|引自|出自|转引自|来源|见《|据《)");

  private static boolean inBrackets(String behind) {
    return BRACKETED.matcher(behind).find();
  }
}
