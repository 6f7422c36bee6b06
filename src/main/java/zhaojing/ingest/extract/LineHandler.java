package zhaojing.ingest.extract;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns Tika's XHTML into lines: a paragraph is a line, a table row is a line with its cells parted
 * by tabs, but a cell of several paragraphs keeps them as lines.
 */
final class LineHandler extends DefaultHandler {
  /** Thrown to stop a parser; says nothing about the file. */
  static final class Stop extends SAXException {
    private static final long serialVersionUID = 1L;

    Stop(String reason) {
      super(reason);
    }
  }

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre");
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "ul",
          "ol",
          "dl",
          "table",
          "tr",
          "blockquote",
          "body",
          "center",
          "hr",
          "section",
          "article",
          "header",
          "footer",
          "nav",
          "main",
          "form",
          "fieldset",
          "address");
  private static final Set<String> SKIPPED =
      Set.of("head", "script", "style", "noscript", "select", "button", "textarea", "template");

  private final LineBuffer lines;
  private final boolean endOfLineIsText;
  private int skipDepth;

  /**
   * @param endOfLineIsText whether line ends inside a paragraph stand for lines, as in pdf
   * @param collapseSpace whether white space is only layout, as in html
   */
  LineHandler(int maxChars, boolean endOfLineIsText, boolean collapseSpace) {
    this.lines = new LineBuffer(maxChars, collapseSpace);
    this.endOfLineIsText = endOfLineIsText;
  }

  /** Whether text was cut off at the limit. */
  boolean full() {
    return lines.full();
  }

  String text() {
    return lines.text();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (skipDepth > 0 || SKIPPED.contains(name) || isPageFurniture(name, attributes)) {
      skipDepth++;
    } else if (name.equals("tr")) {
      lines.endLineIfOpen();
      lines.startRow();
    } else if (name.equals("td") || name.equals("th")) {
      lines.startCell();
    } else if (name.equals("br")) {
      lines.endLine();
    } else if (PARAGRAPHS.contains(name)) {
      lines.startParagraph();
    } else if (BLOCKS.contains(name)) {
      lines.startBlock();
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (skipDepth > 0) {
      skipDepth--;
    } else if (name.equals("td") || name.equals("th")) {
      lines.endCell();
    } else if (name.equals("tr")) {
      lines.endRow();
    } else if (PARAGRAPHS.contains(name)) {
      lines.endParagraph(endOfLineIsText);
    } else if (BLOCKS.contains(name)) {
      lines.startBlock();
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (Thread.currentThread().isInterrupted()) {
      throw new Stop("past the deadline");
    }
    if (skipDepth == 0) {
      lines.append(chars, start, length);
    }
    if (lines.full()) {
      throw new Stop("at the limit");
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    if (skipDepth == 0 && endOfLineIsText) {
      for (int i = start; i < start + length; i++) {
        if (chars[i] == '\n') {
          lines.endLineIfOpen();
        }
      }
    }
  }

  private static boolean isPageFurniture(String name, Attributes attributes) {
    String kind = attributes.getValue("class");
    return name.equals("div")
        && kind != null
        && (kind.equals("header")
            || kind.equals("footer")
            || kind.equals("package-entry")
            || kind.equals("embedded")
            || kind.equals("annotation"));
  }
}
