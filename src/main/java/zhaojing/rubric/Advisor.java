package zhaojing.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhaojing.model.Advice;
import zhaojing.model.Criterion;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Rating;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;

/**
 * Turns ratings and findings into a few points for the writer, the weightiest first and one for
 * each topic, each with a place in the text. Immutable.
 */
final class Advisor {
  private final AdviceRules rules;

  Advisor(AdviceRules rules) {
    this.rules = rules;
  }

  /** A sentence shorter than this is a salutation or an exclamation. */
  private static final int SHORTEST_PLACE = 8;

  /** A level from which on a tip without a fitting place is none. */
  private static final int STRONG = 3;

  /** A point without its place; the finding or the rating it comes from. */
  private record Point(
      String topic, double weight, Optional<Finding> finding, Optional<Rating> rating) {}

  /**
   * @param ratings empty for a text that is not rated
   * @param findings on this text, in the order of checks
   */
  List<Advice> advise(Subject subject, Tally tally, List<Rating> ratings, List<Finding> findings) {
    List<Point> points = new ArrayList<>();
    for (Finding f : findings) {
      String topic = rules.topic(f.check());
      points.add(new Point(topic, rules.weight(f), Optional.of(f), Optional.empty()));
    }
    for (Rating r : ratings) {
      String topic = r.criterion().id();
      points.add(new Point(topic, rules.weight(r), Optional.empty(), Optional.of(r)));
    }
    points.sort(Comparator.comparingDouble(p -> -p.weight()));
    Map<String, Advice> byTopic = new LinkedHashMap<>();
    List<Span> used = new ArrayList<>();
    for (Point point : points) {
      if (point.weight() > 0
          && byTopic.size() < rules.most()
          && !byTopic.containsKey(point.topic())) {
        Optional<Advice> advice =
            point.finding().isPresent()
                ? advice(point.finding().get(), point.topic(), subject, used)
                : point.rating().flatMap(r -> advice(r, subject, tally, used));
        advice.ifPresent(
            a -> {
              byTopic.put(point.topic(), a);
              used.add(a.place().span());
            });
      }
    }
    return List.copyOf(byTopic.values());
  }

  private Optional<Advice> advice(Finding finding, String topic, Subject subject, List<Span> used) {
    return finding
        .suggestion()
        .flatMap(
            satisfied ->
                place(finding, topic, subject, used)
                    .map(
                        place ->
                            new Advice(
                                finding.check().value(), finding.message(), place, satisfied)));
  }

  private Optional<Advice> advice(Rating rating, Subject subject, Tally tally, List<Span> used) {
    return rules.tip(rating).stream()
        .findFirst()
        .flatMap(
            tip ->
                place(rating, tip, subject, tally, used)
                    .map(
                        place ->
                            new Advice(
                                rating.criterion().id(), tip.point(), place, tip.satisfied())));
  }

  /**
   * A quote of the finding, a new one if there is; for a figure the place its topic would point at.
   */
  private Optional<Quote> place(Finding finding, String topic, Subject subject, List<Span> used) {
    List<Quote> here = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Quote quote
          && quote.submission().equals(subject.submission().id())
          && !quote.span().isEmpty()) {
        here.add(quote);
      }
    }
    if (!here.isEmpty()) {
      return here.stream()
          .filter(q -> used.stream().noneMatch(q.span()::overlaps))
          .findFirst()
          .or(() -> Optional.of(here.get(0)));
    }
    Map<Integer, AdviceRules.Tip> tips = rules.criteria().getOrDefault(topic, Map.of());
    List<String> at = tips.isEmpty() ? List.of() : tips.get(1).at();
    return sentence(subject, at, used).or(() -> anySentence(subject));
  }

  private static Optional<Quote> place(
      Rating rating, AdviceRules.Tip tip, Subject subject, Tally tally, List<Span> used) {
    if (rating.criterion() == Criterion.ORIGINALITY) {
      return Stream.concat(subject.copied().stream(), subject.official().stream())
          .findFirst()
          .map(subject::quote);
    }
    List<Span> done = tip.except().stream().flatMap(i -> tally.places(i).stream()).toList();
    Optional<Quote> fresh =
        sentence(subject, tip.at(), Stream.concat(done.stream(), used.stream()).toList());
    return rating.level() >= STRONG
        ? fresh
        : fresh.or(() -> sentence(subject, tip.at(), done)).or(() -> anySentence(subject));
  }

  /** The first sentence of the first move that has one which touches none of {@code done}. */
  private static Optional<Quote> sentence(Subject subject, List<String> moves, List<Span> done) {
    for (String move : moves) {
      for (TaggedSentence sentence : open(subject)) {
        if (sentence.move().id().equals(move)
            && done.stream().noneMatch(sentence.span()::overlaps)) {
          return Optional.of(subject.quote(sentence.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Quote> anySentence(Subject subject) {
    return open(subject).stream().findFirst().map(s -> subject.quote(s.span()));
  }

  private static List<TaggedSentence> open(Subject subject) {
    return subject.sentences().stream()
        .filter(s -> s.move() != Move.STRUCTURAL && !s.unsure())
        .filter(s -> s.span().length() >= SHORTEST_PLACE)
        .toList();
  }
}
