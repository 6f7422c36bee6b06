package zhaojing.rubric.checks.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;

/** The sentences of one text as stretches of the cleaned view, with their counts. */
final class Clauses {
  /**
   * @param start in the cleaned view
   * @param end in the cleaned view
   */
  record Sentence(int start, int end, List<Count> counts) {}

  private Clauses() {}

  static List<Sentence> of(Subject subject, Counts counts) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : subject.reading().document().sentences()) {
      Span inView = subject.reading().view().map().view(span);
      sentences.add(
          new Sentence(
              inView.start(),
              inView.end(),
              counts.in(subject.view(), inView.start(), inView.end())));
    }
    return sentences;
  }

  /** The words of the counts, as evidence, in order of the text. */
  static List<Quote> quotes(Subject subject, Stream<Count> counts) {
    return counts
        .map(c -> new Span(c.start(), c.end()))
        .distinct()
        .sorted()
        .map(s -> subject.quote(subject.original(s)))
        .toList();
  }

  /** 43, 5.2, 6500万, without trailing zeros or exponents. */
  static String shown(BigDecimal value) {
    for (int power : new int[] {8, 4}) {
      BigDecimal scaled = value.movePointLeft(power);
      if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.stripTrailingZeros().scale() <= 2) {
        return scaled.stripTrailingZeros().toPlainString() + (power == 8 ? "亿" : "万");
      }
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
