package zhaojing.report.html;

import java.util.Collection;
import zhaojing.model.Document;
import zhaojing.model.Span;
import zhaojing.model.Spans;

/** Shares of a text as the figures count them: Han characters, letters and digits only. */
final class Share {
  private Share() {}

  /** What of {@code document} lies in the spans, 0 to 1. */
  static double of(Document document, Collection<Span> spans) {
    String text = document.text();
    int covered = Spans.merge(spans).stream().mapToInt(s -> counted(text, s)).sum();
    return covered / (double) Math.max(1, counted(text, new Span(0, text.length())));
  }

  private static int counted(String text, Span span) {
    int counted = 0;
    for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
      counted += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return counted;
  }
}
