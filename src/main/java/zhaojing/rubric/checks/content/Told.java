package zhaojing.rubric.checks.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;
import zhaojing.rubric.Subject;

/**
 * A sentence that is sure of its tag, with its cleaned words.
 *
 * @param words without what cleaning drops
 */
record Told(TaggedSentence tag, String words) {
  /** What admits a failing, the writer's own or another's. */
  static final Set<Move> PROBLEMS = EnumSet.of(Move.PROBLEM_SELF, Move.PROBLEM_GROUP);

  /** In order of the text. */
  static List<Told> of(Subject subject) {
    return subject.sentences().stream()
        .filter(s -> !s.unsure())
        .map(s -> new Told(s, subject.reading().clean(s.span())))
        .toList();
  }

  /** Those of some moves, in order of the text. */
  static List<Told> of(Subject subject, Set<Move> moves) {
    return of(subject).stream().filter(t -> moves.contains(t.move())).toList();
  }

  Move move() {
    return tag.move();
  }

  Span span() {
    return tag.span();
  }

  static List<Told> where(List<Told> some, Predicate<Told> wanted) {
    return some.stream().filter(wanted).toList();
  }

  static List<Quote> quotes(List<Told> some, Subject subject) {
    return some.stream().map(t -> subject.quote(t.span())).toList();
  }
}
