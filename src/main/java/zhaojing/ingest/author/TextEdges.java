package zhaojing.ingest.author;

import java.util.ArrayList;
import java.util.List;
import zhaojing.ingest.signs.LineSign;
import zhaojing.ingest.signs.LineSigns;
import zhaojing.model.Span;

/**
 * The lines where writers sign: the first ones, and the last ones above what others wrote or what
 * is appended (支部意见：, 附：). Lines are trimmed; web noise, rules and page numbers are left out.
 *
 * @param head without the tail's lines
 */
record TextEdges(List<Span> head, List<Span> tail) {
  private static final int HEAD_LINES = 5;
  private static final int TAIL_LINES = 4;

  /** An appendix that is a file of its own says so on its first lines. */
  private static final int MIN_LINES = 3;

  static TextEdges of(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      int from = start + line.length() - line.stripLeading().length();
      int to = from + line.strip().length();
      if (to > from && !line.isBlank()) {
        var signs = LineSigns.of(text.substring(from, to));
        if (lines.size() >= MIN_LINES
            && (signs.contains(LineSign.COMMENT) || signs.contains(LineSign.APPENDIX))) {
          break;
        }
        boolean noise =
            signs.contains(LineSign.WEB_NOISE)
                || signs.contains(LineSign.RULE)
                || signs.contains(LineSign.PAGE_NUMBER);
        if (!noise) {
          lines.add(new Span(from, to));
        }
      }
      start = end + 1;
    }
    int head = Math.min(HEAD_LINES, lines.size());
    int tail = Math.max(head, lines.size() - TAIL_LINES);
    return new TextEdges(
        List.copyOf(lines.subList(0, head)), List.copyOf(lines.subList(tail, lines.size())));
  }
}
