package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, or a line that is no prose: what a text may begin with.
 *
 * @param line index of its line
 * @param start offset in the text
 * @param end offset after it
 * @param inside whether something of the same line stands before it
 */
record Segment(int line, int start, int end, boolean inside) {
  /** A line shorter than this is not cut. */
  private static final int MIN_CUT_CHARS = 60;

  private static final int MIN_CHARS = 6;

  /** A quotation that is open so long was not closed by mistake. */
  private static final int MAX_QUOTE_CHARS = 300;

  /** All segments of a text in order. */
  static List<Segment> of(String text, List<TextLine> lines) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.length() < MIN_CUT_CHARS || !line.isProse()) {
        segments.add(new Segment(i, line.start(), line.end(), false));
      } else {
        cut(text, i, line, segments);
      }
    }
    return segments;
  }

  private static void cut(String text, int index, TextLine line, List<Segment> segments) {
    int start = line.start();
    int depth = 0;
    int opened = 0;
    for (int at = start; at < line.end(); at++) {
      char c = text.charAt(at);
      if ("“「『（(".indexOf(c) >= 0) {
        opened = depth == 0 ? at : opened;
        depth++;
      } else if ("”」』）)".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      depth = depth > 0 && at - opened > MAX_QUOTE_CHARS ? 0 : depth;
      boolean ends = depth == 0 && endsSentence(text, start, at);
      boolean last = at + 1 >= line.end();
      if (ends && !last && at + 1 - start >= MIN_CHARS && mayBegin(text.charAt(at + 1))) {
        segments.add(new Segment(index, start, at + 1, start > line.start()));
        start = at + 1;
      }
    }
    segments.add(new Segment(index, start, line.end(), start > line.start()));
  }

  /** A full stop, or marks that close what ended with one. */
  private static boolean endsSentence(String text, int from, int at) {
    int stop = at;
    while (stop > from && "”」』）)".indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    return "。！？!?…".indexOf(text.charAt(stop)) >= 0;
  }

  private static boolean mayBegin(char c) {
    return "。！？!?…，；、,;：:”」』）)".indexOf(c) < 0;
  }

  int length() {
    return end - start;
  }
}
