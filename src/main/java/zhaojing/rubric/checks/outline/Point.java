package zhaojing.rubric.checks.outline;

import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;

/**
 * One member of a part's list with all that is told of it.
 *
 * @param told at least one sentence, the one with the numeral first
 */
public record Point(List<Told> told) {
  public Point {
    told = List.copyOf(told);
  }

  /** The sentence that names it. */
  public Told head() {
    return told.get(0);
  }

  public Span span() {
    return head().span().union(told.get(told.size() - 1).span());
  }

  /** All its words. */
  public String words() {
    return told.stream().map(Told::words).collect(Collectors.joining());
  }

  /** What is more than a heading. */
  public List<Told> content() {
    return Told.where(told, t -> t.move() != Move.STRUCTURAL);
  }

  /** The sentence that names it, for showing. */
  public Quote quote(Subject subject) {
    return subject.quote(head().span());
  }

  /** The sentence that names it and, behind a mere heading, the first that tells of it. */
  public Quote shown(Subject subject) {
    Span first = content().stream().findFirst().map(Told::span).orElse(head().span());
    return subject.quote(head().span().union(first));
  }
}
