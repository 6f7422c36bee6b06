package zhaojing.evaluate.review;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Span;

/**
 * Which findings of a text answer which marked faults. A finding answers a fault of the same check
 * when a place it shows overlaps the fault's words, when the fault has none, or when the finding
 * shows no place but a figure of the whole text.
 *
 * @param found faults that a finding answers
 * @param right findings that answer a fault
 * @param wrong findings that answer none
 */
record FaultMatching(
    List<MarkedFault> found, List<MarkedFault> missed, List<Finding> right, List<Finding> wrong) {

  static FaultMatching of(ReviewedText text) {
    List<MarkedFault> found = new ArrayList<>();
    List<MarkedFault> missed = new ArrayList<>();
    for (MarkedFault fault : text.gold().faults()) {
      boolean answered = text.findings().stream().anyMatch(f -> answers(f, fault));
      (answered ? found : missed).add(fault);
    }
    List<Finding> right = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    for (Finding finding : text.findings()) {
      boolean answers = text.gold().faults().stream().anyMatch(f -> answers(finding, f));
      (answers ? right : wrong).add(finding);
    }
    return new FaultMatching(found, missed, right, wrong);
  }

  private static boolean answers(Finding finding, MarkedFault fault) {
    if (!finding.check().equals(fault.check())) {
      return false;
    }
    List<Quote> quotes =
        finding.evidence().stream().filter(Quote.class::isInstance).map(Quote.class::cast).toList();
    return fault.quote().isEmpty()
        || quotes.isEmpty()
        || quotes.stream().anyMatch(q -> overlaps(q, fault.quote().get()));
  }

  /** Whether {@code words} stand in the quote's text at a place that the quote touches. */
  private static boolean overlaps(Quote quote, String words) {
    String text = quote.document().text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (quote.span().overlaps(new Span(at, at + words.length()))) {
        return true;
      }
    }
    return false;
  }
}
