package zhaojing.rubric.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Ladder;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Step;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Detail;
import zhaojing.rubric.evidence.DetailFinder;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Incident;
import zhaojing.rubric.evidence.Incidents;
import zhaojing.rubric.evidence.Phrases;

/** Finds for each problem the steps it earned, with the words that earned them. Immutable. */
public final class Ladders {
  private static final Set<Move> TELLING =
      Set.of(Move.PROBLEM_SELF, Move.PROBLEM_GROUP, Move.FACT, Move.CAUSE, Move.UNDERSTANDING);

  private static final String CLAUSE_MARKS = "，。；！？：\n";
  private static final int LONGEST_CLAUSE = 60;

  private final LadderWords words = LadderWords.standard();
  private final Phrases setPhrases = new Phrases(words.setPhrases());
  private final Phrases fields = new Phrases(words.fields());
  private final Phrases behaviours = new Phrases(words.behaviours());
  private final Phrases acts = new Phrases(words.acts(), words.notActs());
  private final Phrases abstractions = new Phrases(words.abstractions());
  private final Phrases thoughts;
  private final DetailFinder finder;
  private final Incidents incidents;

  /**
   * @param evidence what counts as concrete and as a thought
   */
  public Ladders(EvidenceWords evidence) {
    thoughts =
        new Phrases(
            evidence.thoughts().stream().filter(t -> !words.weakThoughts().contains(t)).toList());
    finder = new DetailFinder(evidence);
    incidents = new Incidents(evidence);
  }

  /** The subject's items, every problem with its ladder. */
  public List<Item> climb(Subject subject) {
    if (subject.items().stream().noneMatch(i -> i.kind() == ItemKind.PROBLEM)) {
      return subject.items();
    }
    List<Detail> details =
        finder.find(
            subject.reading(), subject.official(), List.of(subject.submission().unit().name()));
    List<Incident> told = incidents.find(subject.reading(), subject.sentences(), details);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < subject.items().size(); i++) {
      Item item = subject.items().get(i);
      items.add(
          item.kind() == ItemKind.PROBLEM
              ? item.on(ladder(subject, item, around(subject, i), told))
              : item);
    }
    return List.copyOf(items);
  }

  private Ladder ladder(
      Subject subject, Item item, List<TaggedSentence> around, List<Incident> told) {
    List<Ladder.Rung> rungs = new ArrayList<>();
    Span own = item.span();
    Optional<Span> phrase = first(setPhrases, subject, own);
    add(Step.SET_PHRASE, phrase, subject, rungs);
    add(Step.FIELD, field(subject, own).or(() -> first(fields, subject, own)), subject, rungs);
    Optional<Span> named = earliest(behaviours, subject, own, around);
    add(Step.BEHAVIOUR, named.or(() -> act(subject, own, around)), subject, rungs);
    add(Step.INCIDENT, incident(own, around, told), subject, rungs);
    boolean anothers = item.holder().filter(h -> h != Holder.SELF && h != Holder.UNIT).isPresent();
    if (!anothers) {
      add(Step.THOUGHT, earliest(thoughts, subject, own, around), subject, rungs);
    }
    if (rungs.isEmpty()) {
      rungs.add(new Ladder.Rung(Step.FIELD, item.quote()));
    }
    return new Ladder(rungs);
  }

  private static void add(
      Step step, Optional<Span> span, Subject subject, List<Ladder.Rung> rungs) {
    span.ifPresent(s -> rungs.add(new Ladder.Rung(step, subject.quote(s))));
  }

  /** Sentences that go on telling of the item: up to the next item or heading. */
  private List<TaggedSentence> around(Subject subject, int index) {
    Span own = subject.items().get(index).span();
    int end = Integer.MAX_VALUE;
    for (Item other : subject.items()) {
      if (other.span().start() >= own.end()) {
        end = Math.min(end, other.span().start());
      }
    }
    List<TaggedSentence> around = new ArrayList<>();
    for (TaggedSentence sentence : subject.sentences()) {
      if (sentence.span().overlaps(own)) {
        around.add(sentence);
      } else if (sentence.span().start() >= own.end() && around.size() < words.mostSentences()) {
        if (sentence.span().end() > end || !TELLING.contains(sentence.move())) {
          break;
        }
        around.add(sentence);
      }
    }
    return around;
  }

  private static Optional<Span> field(Subject subject, Span own) {
    for (TaggedSentence sentence : subject.sentences()) {
      for (ThemeHit hit : sentence.span().overlaps(own) ? sentence.themes() : List.<ThemeHit>of()) {
        for (Span evidence : hit.evidence()) {
          if (own.contains(evidence)) {
            return Optional.of(clause(subject, own, evidence));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** In the item itself, else in what goes on telling of it; the clause around the first phrase. */
  private static Optional<Span> earliest(
      Phrases phrases, Subject subject, Span own, List<TaggedSentence> around) {
    Optional<Span> here = first(phrases, subject, own);
    for (TaggedSentence sentence : around) {
      if (here.isEmpty() && sentence.span().start() >= own.end()) {
        here = first(phrases, subject, sentence.span());
      }
    }
    return here;
  }

  private static Optional<Span> first(Phrases phrases, Subject subject, Span within) {
    return clauses(phrases, subject, within).findFirst();
  }

  /** A clause that tells of something done, in no set phrase and of no mere state of mind. */
  private Optional<Span> act(Subject subject, Span own, List<TaggedSentence> around) {
    List<Span> places = new ArrayList<>(List.of(own));
    around.stream()
        .map(TaggedSentence::span)
        .filter(s -> s.start() >= own.end())
        .forEach(places::add);
    return places.stream()
        .flatMap(place -> clauses(acts, subject, place))
        .filter(
            clause -> {
              String said = subject.reading().clean(clause);
              return !setPhrases.standsIn(said) && !abstractions.standsIn(said);
            })
        .findFirst();
  }

  /** The clauses around a phrase, in order. */
  private static Stream<Span> clauses(Phrases phrases, Subject subject, Span within) {
    String clean = subject.reading().clean(within);
    int at = subject.reading().view().map().view(within.start());
    return phrases.in(clean).stream()
        .map(hit -> clause(clean, hit))
        .map(c -> subject.original(new Span(at + c.start(), at + c.end())));
  }

  private static Span clause(Subject subject, Span within, Span evidence) {
    int at = subject.reading().view().map().view(within.start());
    Span inView = subject.reading().view().map().view(evidence);
    Span c =
        clause(subject.reading().clean(within), new Span(inView.start() - at, inView.end() - at));
    return subject.original(new Span(at + c.start(), at + c.end()));
  }

  private static Span clause(String words, Span hit) {
    int start = hit.start();
    while (start > 0
        && hit.end() - start < LONGEST_CLAUSE
        && CLAUSE_MARKS.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = hit.end();
    while (end < words.length()
        && end - start < LONGEST_CLAUSE
        && CLAUSE_MARKS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  /** The first sentence here that tells an incident's details. */
  private static Optional<Span> incident(
      Span own, List<TaggedSentence> around, List<Incident> told) {
    for (TaggedSentence sentence : around) {
      for (Incident incident : told) {
        boolean tells =
            incident.details().stream().anyMatch(d -> sentence.span().contains(d.span()));
        if (tells && (sentence.span().start() >= own.end() || sentence.span().overlaps(own))) {
          return Optional.of(sentence.span());
        }
      }
    }
    return Optional.empty();
  }
}
