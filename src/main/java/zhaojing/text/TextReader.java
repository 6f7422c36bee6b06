package zhaojing.text;

import java.util.List;
import zhaojing.model.Document;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

/** Reads a text: cleans, splits, segments. Safe for many threads. */
public final class TextReader {
  private final Segmenter segmenter;

  public TextReader(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * @param text as extracted, any string at all
   * @return the text whole, with paragraphs, sentences and tokens as spans into it
   */
  public Reading read(SubmissionId id, String text) {
    Cleaner.Cleaned cleaned = Cleaner.clean(text);
    View view = cleaned.view();
    List<Span> paragraphs = Sentences.paragraphs(view.text());
    List<Span> sentences =
        paragraphs.stream().flatMap(p -> Sentences.sentences(view.text(), p).stream()).toList();
    Document document = new Document(id, text, origins(view, paragraphs), origins(view, sentences));
    return new Reading(document, view, cleaned.pageNumbers(), segmenter.segment(view));
  }

  private static List<Span> origins(View view, List<Span> spans) {
    return spans.stream().map(view.map()::original).toList();
  }
}
