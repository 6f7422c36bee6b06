package zhaojing.ingest.bundle;

import java.util.List;

/** Quotations of several paragraphs, for example a letter with its signature. */
final class Quoted {
  private static final int MAX_LINES = 20;

  private Quoted() {}

  /** Whether each line stands in a quotation that begins with one line and ends with another. */
  static boolean[] lines(List<TextLine> lines) {
    boolean[] quoted = new boolean[lines.size()];
    for (int i = 0; i < quoted.length; i++) {
      int end = opens(lines.get(i)) ? end(lines, i) : -1;
      for (; i < end; i++) {
        quoted[i] = true;
      }
      if (end >= 0) {
        quoted[end] = true;
      }
    }
    return quoted;
  }

  private static boolean opens(TextLine line) {
    return line.head().startsWith("“")
        && line.head().indexOf('”') < 0
        && line.tail().indexOf('”') < 0;
  }

  /** The first line that ends with the mark that closes; negative when none is near. */
  private static int end(List<TextLine> lines, int open) {
    int to = Math.min(lines.size(), open + MAX_LINES);
    for (int i = open + 1; i < to; i++) {
      String tail = lines.get(i).tail();
      boolean pair = tail.lastIndexOf('“') >= 0;
      if (!pair && (tail.endsWith("”") || tail.endsWith("”。"))) {
        return i;
      }
    }
    return -1;
  }
}
