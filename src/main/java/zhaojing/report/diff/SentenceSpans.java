package zhaojing.report.diff;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Document;
import zhaojing.model.Span;

/** A stretch of a text, cut where its sentences begin. */
public final class SentenceSpans {
  private SentenceSpans() {}

  /**
   * @param stretch in the document's text
   * @return spans that follow each other without a gap and cover the stretch
   */
  public static List<Span> of(Document document, Span stretch) {
    List<Span> spans = new ArrayList<>();
    int from = stretch.start();
    for (Span sentence : document.sentences()) {
      if (sentence.start() > from && sentence.start() < stretch.end()) {
        spans.add(new Span(from, sentence.start()));
        from = sentence.start();
      }
    }
    spans.add(new Span(from, stretch.end()));
    return spans;
  }
}
