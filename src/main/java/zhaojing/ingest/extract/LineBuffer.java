package zhaojing.ingest.extract;

/** Text under construction, line by line. */
final class LineBuffer {
  private final StringBuilder text = new StringBuilder();
  private final int maxChars;
  private final boolean collapseSpace;
  private boolean full;
  private int rowDepth;
  private boolean firstCell;
  private int cellStart;
  private boolean paragraphEnded;
  private int paragraphStart;
  private boolean pendingSpace;
  private boolean pendingLineEnd;

  LineBuffer(int maxChars, boolean collapseSpace) {
    this.maxChars = maxChars;
    this.collapseSpace = collapseSpace;
  }

  boolean full() {
    return full;
  }

  String text() {
    return text.toString();
  }

  void append(char[] chars, int start, int length) {
    for (int i = start; i < start + length && !full; i++) {
      char c = chars[i];
      if (collapseSpace && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
        pendingSpace |= lineOpen();
        pendingLineEnd |= c == '\n' || c == '\r';
      } else if (c == '\r') {
        // Tika hands over both line ends; a lone one is Word's.
        continue;
      } else {
        put(c);
      }
    }
  }

  void startParagraph() {
    if (rowDepth == 0) {
      endLineIfOpen();
    } else if (paragraphEnded) {
      put('\n');
    }
    paragraphEnded = false;
    pendingSpace = false;
    paragraphStart = text.length();
  }

  /** Ends the line, also an empty one unless {@code onlyIfOpen}; in a cell waits for what comes. */
  void endParagraph(boolean onlyIfOpen) {
    pendingSpace = false;
    dropPlaceholder();
    if (rowDepth > 0) {
      paragraphEnded = true;
    } else if (onlyIfOpen || text.length() > paragraphStart) {
      // Word 97 paragraphs bring their mark along as a line end.
      endLineIfOpen();
    } else {
      endLine();
    }
  }

  /** Programs that write html put a no-break space into an empty paragraph. */
  private void dropPlaceholder() {
    int length = text.length();
    if (collapseSpace && length == paragraphStart + 1 && text.charAt(length - 1) == '\u00A0') {
      text.setLength(paragraphStart);
    }
  }

  /** A border between blocks that are no paragraphs themselves. */
  void startBlock() {
    if (rowDepth == 0) {
      endLineIfOpen();
    }
  }

  void endLine() {
    pendingSpace = false;
    put('\n');
  }

  void endLineIfOpen() {
    if (lineOpen()) {
      endLine();
    }
  }

  void startRow() {
    rowDepth++;
    firstCell = true;
  }

  void startCell() {
    if (rowDepth > 0 && !firstCell) {
      boolean severalLines = text.indexOf("\n", cellStart) >= 0;
      put(severalLines ? '\n' : '\t');
    }
    firstCell = false;
    cellStart = text.length();
    paragraphEnded = false;
    pendingSpace = false;
  }

  void endCell() {
    paragraphEnded = false;
    pendingSpace = false;
  }

  void endRow() {
    rowDepth = Math.max(0, rowDepth - 1);
    firstCell = false;
    if (rowDepth == 0) {
      endLineIfOpen();
    }
  }

  private boolean lineOpen() {
    return text.length() > 0 && text.charAt(text.length() - 1) != '\n';
  }

  private void put(char c) {
    boolean layout =
        pendingLineEnd && lineOpen() && isHan(text.charAt(text.length() - 1)) && isHan(c);
    pendingLineEnd = false;
    if (pendingSpace && !layout) {
      pendingSpace = false;
      put(' ');
    }
    pendingSpace = false;
    if (text.length() >= maxChars) {
      full = true;
    } else {
      text.append(c);
    }
  }

  /** Line ends between these are layout of the page's source; a browser's space is no space. */
  private static boolean isHan(char c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFFEF;
  }
}
