package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;
import zhaojing.text.Reading;

/** Where sentences stand in their paragraphs. */
final class Layout {
  /**
   * A sentence.
   *
   * @param span in the document's text
   * @param view in the cleaned view
   * @param first first of its paragraph
   * @param last last of its paragraph
   * @param fromLastParagraph 0 for one of the text's last paragraph
   */
  record Line(Span span, Span view, boolean first, boolean last, int fromLastParagraph) {}

  private Layout() {}

  static List<Line> of(Reading reading) {
    List<Span> sentences = reading.document().sentences();
    List<Span> paragraphs = reading.document().paragraphs();
    List<Line> lines = new ArrayList<>();
    int paragraph = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() <= span.start()) {
        paragraph++;
      }
      int end = paragraphs.get(paragraph).end();
      boolean first = i == 0 || sentences.get(i - 1).start() < paragraphs.get(paragraph).start();
      boolean last = i + 1 == sentences.size() || sentences.get(i + 1).start() >= end;
      Span view = reading.view().map().view(span);
      lines.add(new Line(span, view, first, last, paragraphs.size() - 1 - paragraph));
    }
    return lines;
  }
}
