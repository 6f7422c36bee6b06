package zhaojing.sample.pairs;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * What is copied.
 *
 * @param file the source's name in the folder
 */
record Stretch(String file, Essay essay, Span span) {
  String text() {
    return essay.words(span);
  }

  /** Its sentences, as spans of the stretch. */
  List<Span> sentences() {
    List<Span> inside = new ArrayList<>();
    for (Span sentence : essay.sentences()) {
      if (span.contains(sentence)) {
        inside.add(new Span(sentence.start() - span.start(), sentence.end() - span.start()));
      }
    }
    return inside;
  }

  /** A part of it. */
  Stretch part(Span inside) {
    return new Stretch(
        file, essay, new Span(span.start() + inside.start(), span.start() + inside.end()));
  }
}
