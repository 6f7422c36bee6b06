package zhaojing.rubric.checks.outline;

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
 * A tagged sentence with its cleaned words.
 *
 * @param words without what cleaning drops
 */
public record Told(TaggedSentence tag, String words) {
  /** What admits a failing, the writer's own or another's. */
  public static final Set<Move> PROBLEMS = EnumSet.of(Move.PROBLEM_SELF, Move.PROBLEM_GROUP);

  /** Those that are sure of their tag, in order of the text. */
  public static List<Told> of(Subject subject) {
    return where(all(subject), t -> !t.tag().unsure());
  }

  /** Every one, in order of the text. */
  public static List<Told> all(Subject subject) {
    return subject.sentences().stream()
        .map(s -> new Told(s, subject.reading().clean(s.span())))
        .toList();
  }

  /** Those of some moves that are sure of it, in order of the text. */
  public static List<Told> of(Subject subject, Set<Move> moves) {
    return where(of(subject), t -> moves.contains(t.move()));
  }

  public Move move() {
    return tag.move();
  }

  public Span span() {
    return tag.span();
  }

  /** True when it has one of {@code moves} and is sure of it. */
  public boolean is(Set<Move> moves) {
    return !tag.unsure() && moves.contains(tag.move());
  }

  public static List<Told> where(List<Told> some, Predicate<Told> wanted) {
    return some.stream().filter(wanted).toList();
  }

  public static List<Quote> quotes(List<Told> some, Subject subject) {
    return some.stream().map(t -> subject.quote(t.span())).toList();
  }

  /** Characters of their words together. */
  public static int length(List<Told> some) {
    return some.stream().mapToInt(t -> t.words().length()).sum();
  }
}
