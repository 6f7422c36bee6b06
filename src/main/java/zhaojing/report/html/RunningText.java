package zhaojing.report.html;

import java.util.BitSet;
import zhaojing.model.Document;
import zhaojing.model.Span;

/** A text as people read it: line ends that only a page's layout made don't break a paragraph. */
final class RunningText {
  /** Shows nothing and breaks nothing. */
  private static final char JOINER = '\u2060';

  private RunningText() {}

  /**
   * The document's text with those line ends replaced, one for one, so that its offsets stay true.
   */
  static String of(Document document) {
    StringBuilder text = new StringBuilder(document.text());
    soft(document).stream().forEach(at -> text.setCharAt(at, JOINER));
    return text.toString();
  }

  /** The words at {@code span} without those line ends. */
  static String of(Document document, Span span) {
    BitSet soft = soft(document);
    StringBuilder words = new StringBuilder(span.length());
    for (int at = span.start(); at < span.end(); at++) {
      if (!soft.get(at)) {
        words.append(document.text().charAt(at));
      }
    }
    return words.toString();
  }

  private static BitSet soft(Document document) {
    BitSet soft = new BitSet();
    String text = document.text();
    for (Span paragraph : document.paragraphs()) {
      int at = text.indexOf('\n', paragraph.start());
      while (at >= 0 && at < paragraph.end()) {
        soft.set(at);
        at = text.indexOf('\n', at + 1);
      }
    }
    return soft;
  }
}
