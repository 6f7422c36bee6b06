package zhaojing.similarity.library;

import java.util.List;
import zhaojing.model.SubmissionId;
import zhaojing.text.Comparison;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;
import zhaojing.text.View;

/** Comparison views as the review makes them, without the cost of segmenting. */
final class IndexedViews {
  private static final TextReader READER = new TextReader(view -> List.of());

  private IndexedViews() {}

  static View of(String text) {
    Reading reading = READER.read(SubmissionId.library("x"), text);
    return Comparison.of(reading.view());
  }
}
