package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhaojing.ingest.signs.LineSign;
import zhaojing.ingest.signs.LineSigns;
import zhaojing.ingest.signs.SignWords;

/**
 * A line with something on it.
 *
 * @param start offset of its first character that is not blank
 * @param end offset after its last one
 * @param head its first characters; all of a short line
 * @param tail its last characters
 * @param gap blank lines above it
 */
record TextLine(int start, int end, String head, String tail, int gap, Set<LineSign> signs) {
  private static final int MAX_HEAD_CHARS = 160;
  private static final int MAX_TAIL_CHARS = 24;
  private static final int MIN_PROSE_CHARS = 28;

  /** Of a line that may be a long title. */
  private static final int MIN_WRAPPED_CHARS = 19;

  private static final String STOPS = "。！？!?；;，,、";

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int gap = 0;
    for (int at = 0; at <= text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int from = at;
      int to = end;
      while (from < to && Headings.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Headings.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        String line = text.substring(from, Math.min(to, from + MAX_HEAD_CHARS));
        lines.add(
            new TextLine(
                from,
                to,
                line,
                text.substring(Math.max(from, to - MAX_TAIL_CHARS), to),
                gap,
                LineSigns.of(line)));
        gap = 0;
      } else {
        gap++;
      }
      at = end + 1;
    }
    return lines;
  }

  /** What follows a place in a text up to the end of its line, as a line. */
  static TextLine at(String text, int start) {
    int end = text.indexOf('\n', start);
    return of(
            text.substring(start, Math.min(end < 0 ? text.length() : end, start + MAX_HEAD_CHARS)))
        .stream()
        .findFirst()
        .map(l -> new TextLine(start, start + l.end(), l.head(), l.tail(), 0, l.signs()))
        .orElseThrow();
  }

  boolean is(LineSign sign) {
    return signs.contains(sign);
  }

  int length() {
    return end - start;
  }

  /** A sentence or more, not a title. */
  boolean isProse() {
    boolean clauses = head.chars().anyMatch(c -> "。！？；，,".indexOf(c) >= 0);
    boolean wrapped = length() >= MIN_WRAPPED_CHARS && !isLongTitle();
    return clauses && !is(LineSign.WEB_NOISE) && (length() >= MIN_PROSE_CHARS || wrapped);
  }

  private boolean isLongTitle() {
    return !signs.isEmpty()
        || head.contains("——")
        || SignWords.SHIPPED.kinds().stream().anyMatch(head::endsWith);
  }

  /** Short, no sentence and no label. */
  boolean isTitleLike() {
    return length() >= 2
        && length() <= 40
        && signs.isEmpty()
        && STOPS.indexOf(head.charAt(head.length() - 1)) < 0
        && "：:".indexOf(head.charAt(head.length() - 1)) < 0
        && head.indexOf('。') < 0
        && Section.number(head) == 0;
  }

  /** Not the middle of a sentence. */
  boolean mayEndText() {
    return !isProse() || "。！？!?…”’」』）)】》.；;".indexOf(tail.charAt(tail.length() - 1)) >= 0;
  }
}
