package zhaojing.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.TaggedSentence;
import zhaojing.rubric.evidence.Detail;
import zhaojing.rubric.evidence.DetailFinder;
import zhaojing.rubric.evidence.DetailKind;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Incident;
import zhaojing.rubric.evidence.Incidents;
import zhaojing.rubric.evidence.Writer;

/**
 * Counts the indicators of a text. Everything counted is distinct: a sentence or detail said twice
 * counts once, and a kind of detail counts {@value #MOST_DETAILS_OF_A_KIND} times at the most, so
 * that padding does not pay.
 */
public final class Tallier {
  private static final int MOST_DETAILS_OF_A_KIND = 8;
  private static final int NEAR_SENTENCES = 2;
  private static final Set<Move> EMPTY =
      EnumSet.of(Move.PLEDGE, Move.POLICY_CONTEXT, Move.PRAISE, Move.MEASURE_VAGUE);
  private static final Set<Move> SELF =
      EnumSet.of(Move.FACT, Move.PROBLEM_SELF, Move.CAUSE, Move.MEASURE_CONCRETE);
  private static final Set<Move> THINKING =
      EnumSet.of(Move.FACT, Move.PROBLEM_SELF, Move.CAUSE, Move.UNDERSTANDING, Move.PROBLEM_GROUP);

  private final EvidenceWords words;
  private final DetailFinder finder;
  private final Incidents incidentFinder;

  public Tallier(EvidenceWords words) {
    this.words = words;
    this.finder = new DetailFinder(words);
    this.incidentFinder = new Incidents(words);
  }

  /** Counts {@code subject}'s tagged sentences; without tags all counts are 0. */
  public Tally tally(Subject subject) {
    return new Pass(subject).tally();
  }

  /** One text being counted. */
  private final class Pass {
    private final Subject subject;
    private final List<TaggedSentence> sentences;
    private final List<Detail> details;
    private final List<Incident> incidents;
    private final int[] starts;

    Pass(Subject subject) {
      this.subject = subject;
      this.sentences = distinct(subject);
      this.details =
          finder.find(
              subject.reading(), subject.official(), List.of(subject.submission().unit().name()));
      this.starts = subject.sentences().stream().mapToInt(s -> s.span().start()).toArray();
      this.incidents = incidentFinder.find(subject.reading(), sentences, details);
    }

    Tally tally() {
      List<Span> self = where(s -> SELF.contains(s.move()) && byWriter(s) || thinks(s));
      List<Span> problems = where(s -> s.move() == Move.PROBLEM_SELF);
      List<Span> concrete = where(s -> s.move() == Move.MEASURE_CONCRETE);
      List<Span> measures =
          where(s -> s.move() == Move.MEASURE_CONCRETE || s.move() == Move.MEASURE_VAGUE);
      List<Span> thoughts = where(s -> thinks(s) && nearIncident(s.span()));
      long content = sentences.stream().filter(s -> s.move() != Move.STRUCTURAL).count();
      return new Tally.Builder()
          .count(Indicator.INCIDENTS, incidents.stream().map(this::firstSentence).toList())
          .count(Indicator.DETAILS, countedDetails())
          .value(Indicator.EMPTY_SHARE, emptyShare())
          .count(Indicator.SELF_SENTENCES, self)
          .value(Indicator.SELF_SHARE, content == 0 ? 0 : (double) self.size() / content)
          .count(Indicator.ADMISSIONS, problems)
          .count(Indicator.PROBLEMS, problems)
          .count(Indicator.CASED_PROBLEMS, cased(problems))
          .count(Indicator.CAUSES, where(s -> s.move() == Move.CAUSE))
          .count(Indicator.OWN_CAUSES, where(s -> s.move() == Move.CAUSE && ownCause(s.span())))
          .count(Indicator.REFLECTIONS, where(s -> thinks(s) || understands(s)))
          .count(Indicator.THOUGHTS, thoughts)
          .count(Indicator.MEASURES, measures)
          .count(Indicator.CONCRETE_MEASURES, concrete)
          .count(Indicator.CHECKABLE_MEASURES, concrete.stream().filter(this::checkable).toList())
          .value(Indicator.COPIED_SHARE, subject.share(subject.copied()))
          .value(Indicator.OFFICIAL_SHARE, subject.share(subject.official()))
          .build();
    }

    private List<Span> where(Predicate<TaggedSentence> wanted) {
      return sentences.stream().filter(wanted).map(TaggedSentence::span).toList();
    }

    private boolean byWriter(TaggedSentence sentence) {
      return Writer.standsIn(clean(sentence.span()));
    }

    private boolean thinks(TaggedSentence sentence) {
      String clean = clean(sentence.span());
      return THINKING.contains(sentence.move())
          && words.thoughts().stream().anyMatch(clean::contains)
          && !borrowed(sentence.span());
    }

    private boolean understands(TaggedSentence sentence) {
      return sentence.move() == Move.UNDERSTANDING
          && byWriter(sentence)
          && !borrowed(sentence.span());
    }

    private boolean borrowed(Span span) {
      int covered =
          Spans.coveredWithin(
              span, Stream.concat(subject.official().stream(), subject.copied().stream()).toList());
      return covered * 2 > span.length();
    }

    /** One place for each incident in which, or right beside which, the writer names a problem. */
    private List<Span> cased(List<Span> problems) {
      return incidents.stream()
          .filter(i -> problems.stream().anyMatch(p -> near(p, i.span())))
          .map(this::firstSentence)
          .toList();
    }

    private boolean ownCause(Span cause) {
      boolean formula = words.formulaCauses().stream().anyMatch(clean(cause)::contains);
      boolean detailed = details.stream().anyMatch(d -> cause.contains(d.span()));
      boolean own =
          sentences.stream()
              .filter(s -> s.span().equals(cause) || SELF.contains(s.move()))
              .anyMatch(s -> distance(s.span(), cause) <= 1 && byWriter(s));
      return detailed || (own && !formula);
    }

    private boolean checkable(Span measure) {
      Set<DetailKind> kinds = EnumSet.noneOf(DetailKind.class);
      details.stream().filter(d -> measure.contains(d.span())).forEach(d -> kinds.add(d.kind()));
      return kinds.size() >= 2;
    }

    private List<Span> countedDetails() {
      Map<DetailKind, Integer> counted = new EnumMap<>(DetailKind.class);
      Set<String> seen = new HashSet<>();
      List<Span> places = new ArrayList<>();
      for (Detail detail : details) {
        boolean inContent =
            sentences.stream()
                .anyMatch(s -> !EMPTY.contains(s.move()) && s.span().contains(detail.span()));
        if (inContent
            && seen.add(detail.word())
            && counted.merge(detail.kind(), 1, Integer::sum) <= MOST_DETAILS_OF_A_KIND) {
          places.add(detail.span());
        }
      }
      return places;
    }

    private double emptyShare() {
      int empty = 0;
      int all = 0;
      for (TaggedSentence sentence : subject.sentences()) {
        int length =
            sentence.unsure() || sentence.move() == Move.STRUCTURAL
                ? 0
                : clean(sentence.span()).length();
        all += length;
        empty += EMPTY.contains(sentence.move()) ? length : 0;
      }
      return all == 0 ? 1 : (double) empty / all;
    }

    private boolean nearIncident(Span span) {
      return incidents.stream().anyMatch(i -> near(span, i.span()));
    }

    private boolean near(Span sentence, Span incident) {
      return sentence.overlaps(incident) || distance(sentence, incident) <= NEAR_SENTENCES;
    }

    /** How many sentences lie between, plus one; 0 when they overlap. */
    private int distance(Span left, Span right) {
      if (left.overlaps(right)) {
        return 0;
      }
      int from = Math.min(left.end(), right.end());
      int to = Math.max(left.start(), right.start());
      return 1 + sentencesBefore(to) - sentencesBefore(from);
    }

    /** How many sentences begin before {@code offset}. */
    private int sentencesBefore(int offset) {
      int at = Arrays.binarySearch(starts, offset);
      return at >= 0 ? at : -at - 1;
    }

    private Span firstSentence(Incident incident) {
      return sentences.stream()
          .map(TaggedSentence::span)
          .filter(incident.span()::contains)
          .findFirst()
          .orElse(incident.span());
    }

    private String clean(Span span) {
      return subject.reading().clean(span);
    }
  }

  private static List<TaggedSentence> distinct(Subject subject) {
    Map<String, TaggedSentence> first = new LinkedHashMap<>();
    for (TaggedSentence sentence : subject.sentences()) {
      if (!sentence.unsure()) {
        first.putIfAbsent(subject.reading().clean(sentence.span()), sentence);
      }
    }
    return List.copyOf(first.values());
  }
}
