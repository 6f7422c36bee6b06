package zhaojing.text;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * Splits paragraphs into sentences at 。！？… and at the paragraph's end. Closing quotes and brackets
 * go with the sentence they close. The short title line of a paragraph is a sentence of its own
 * because it is a paragraph of its own.
 */
final class Sentences {
  private static final String TERMINALS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)】》〉\"";

  private Sentences() {}

  /** Spans in {@code view} of its paragraphs: lines with something on them, trimmed. */
  static List<Span> paragraphs(String view) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : LineBreaks.lines(view)) {
      Span trimmed = trim(view, line);
      if (!trimmed.isEmpty()) {
        paragraphs.add(trimmed);
      }
    }
    return paragraphs;
  }

  /**
   * Spans in {@code view} of the sentences of one paragraph; together they hold all that is not
   * blank.
   */
  static List<Span> sentences(String view, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      if (TERMINALS.indexOf(view.charAt(i)) < 0) {
        i++;
        continue;
      }
      i = skip(view, i, paragraph.end(), TERMINALS);
      i = skip(view, i, paragraph.end(), CLOSERS);
      add(view, new Span(start, i), sentences);
      start = i;
    }
    add(view, new Span(start, paragraph.end()), sentences);
    return sentences;
  }

  private static int skip(String view, int from, int end, String characters) {
    int i = from;
    while (i < end && characters.indexOf(view.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static void add(String view, Span span, List<Span> sentences) {
    Span trimmed = trim(view, span);
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }

  private static Span trim(String view, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && view.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && view.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
