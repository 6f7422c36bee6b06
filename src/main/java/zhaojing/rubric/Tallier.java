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
import zhaojing.rubric.evidence.Complaints;
import zhaojing.rubric.evidence.Detail;
import zhaojing.rubric.evidence.DetailFinder;
import zhaojing.rubric.evidence.DetailKind;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Incident;
import zhaojing.rubric.evidence.Incidents;
import zhaojing.rubric.evidence.OwnSigns;

/**
 * Counts the indicators of a text. Everything counted is distinct: a sentence or detail said twice
 * counts once, and a kind of detail counts {@value #MOST_DETAILS_OF_A_KIND} times at the most, so
 * that padding does not pay.
 */
public final class Tallier {
  private static final int MOST_DETAILS_OF_A_KIND = 8;
  private static final int NEAR_SENTENCES = 2;

  /** A thought may close the paragraph that tells the incident. */
  private static final int NEAR_IN_PARAGRAPH = 4;

  private static final Set<Move> EMPTY =
      EnumSet.of(Move.PLEDGE, Move.POLICY_CONTEXT, Move.PRAISE, Move.MEASURE_VAGUE);

  /** Where the writer may speak of himself. */
  private static final Set<Move> TELLING =
      EnumSet.of(Move.FACT, Move.PROBLEM_SELF, Move.CAUSE, Move.UNDERSTANDING, Move.PROBLEM_GROUP);

  /** What the tagger may take a measure for that is told as done or decided. */
  private static final Set<Move> PLANNED =
      EnumSet.of(Move.FACT, Move.UNDERSTANDING, Move.ACHIEVEMENT, Move.MEASURE_CONCRETE);

  private final EvidenceWords words;
  private final DetailFinder finder;
  private final Incidents incidentFinder;
  private final OwnSigns signs;
  private final Complaints complaints = Complaints.standard();

  public Tallier(EvidenceWords words) {
    this.words = words;
    this.finder = new DetailFinder(words);
    this.incidentFinder = new Incidents(words);
    this.signs = new OwnSigns(words);
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
      this.incidents =
          incidentFinder.find(
              subject.reading(), sentences.stream().filter(s -> !s.unsure()).toList(), details);
    }

    Tally tally() {
      List<Span> self = where(this::ofSelf);
      List<Span> failings = where(this::tellsFailing);
      List<Span> problems = where(s -> is(s, Move.PROBLEM_SELF) || tellsFailing(s) || explains(s));
      Set<Span> planned = planned();
      List<Span> concrete =
          pieces(where(s -> is(s, Move.MEASURE_CONCRETE) || planned.contains(s.span())));
      List<Span> measures =
          where(
              s ->
                  is(s, Move.MEASURE_CONCRETE)
                      || is(s, Move.MEASURE_VAGUE)
                      || planned.contains(s.span()));
      long content = sentences.stream().filter(s -> !is(s, Move.STRUCTURAL)).count();
      return new Tally.Builder()
          .count(Indicator.INCIDENTS, incidents.stream().map(this::firstSentence).toList())
          .count(Indicator.DETAILS, countedDetails())
          .value(Indicator.EMPTY_SHARE, share(s -> EMPTY.contains(s.move()), 1))
          .count(Indicator.SELF_SENTENCES, self)
          .value(Indicator.SELF_SHARE, content == 0 ? 0 : (double) self.size() / content)
          .count(Indicator.ADMISSIONS, problems)
          .count(Indicator.OWN_FAILINGS, failings)
          .count(Indicator.PROBLEMS, problems)
          .count(Indicator.CASED_PROBLEMS, cased(problems))
          .count(Indicator.CAUSES, where(s -> is(s, Move.CAUSE) && !blames(s) || explains(s)))
          .count(
              Indicator.OWN_CAUSES,
              where(s -> is(s, Move.CAUSE) && !blames(s) && ownCause(s.span()) || explains(s)))
          .count(Indicator.REFLECTIONS, where(s -> thinks(s) || understands(s)))
          .count(
              Indicator.THOUGHTS, where(s -> (thinks(s) || explains(s)) && nearIncident(s.span())))
          .count(Indicator.MEASURES, measures)
          .count(Indicator.CONCRETE_MEASURES, concrete)
          .count(Indicator.CHECKABLE_MEASURES, concrete.stream().filter(this::checkable).toList())
          .value(Indicator.OWN_SHARE, share(this::ownWords, 0))
          .value(Indicator.COPIED_SHARE, subject.share(subject.copied()))
          .value(Indicator.OFFICIAL_SHARE, subject.share(subject.official()))
          .build();
    }

    private List<Span> where(Predicate<TaggedSentence> wanted) {
      return sentences.stream().filter(wanted).map(TaggedSentence::span).toList();
    }

    private boolean is(TaggedSentence sentence, Move move) {
      return !sentence.unsure() && sentence.move() == move;
    }

    /** Where the writer's plain words count: not in slogans, in doubt only beside an incident. */
    private boolean telling(TaggedSentence sentence) {
      return sentence.unsure()
          ? nearIncident(sentence.span())
          : TELLING.contains(sentence.move()) && !borrowed(sentence.span());
    }

    private boolean ofSelf(TaggedSentence sentence) {
      String clean = clean(sentence.span());
      return (telling(sentence) || is(sentence, Move.MEASURE_CONCRETE)) && signs.standsIn(clean)
          || thinks(sentence) && nearIncident(sentence.span())
          || is(sentence, Move.PROBLEM_SELF) && insideIncident(sentence.span());
    }

    private boolean tellsFailing(TaggedSentence sentence) {
      return telling(sentence)
          && signs.fails(clean(sentence.span()))
          && nearIncident(sentence.span());
    }

    /** Often far from what it explains, but not in a text without any incident. */
    private boolean explains(TaggedSentence sentence) {
      return telling(sentence) && signs.explains(clean(sentence.span())) && !incidents.isEmpty();
    }

    /** Gives a circumstance as the reason and nothing of the writer's own. */
    private boolean blames(TaggedSentence sentence) {
      return complaints.blames(clean(sentence.span()));
    }

    private boolean thinks(TaggedSentence sentence) {
      return telling(sentence) && signs.thinks(clean(sentence.span()));
    }

    private boolean understands(TaggedSentence sentence) {
      return is(sentence, Move.UNDERSTANDING)
          && signs.standsIn(clean(sentence.span()))
          && !borrowed(sentence.span());
    }

    private boolean borrowed(Span span) {
      int covered =
          Spans.coveredWithin(
              span, Stream.concat(subject.official().stream(), subject.copied().stream()).toList());
      return covered * 2 > span.length();
    }

    /** Told with something of the writer's own, or right in an incident. */
    private boolean ownWords(TaggedSentence sentence) {
      return !EMPTY.contains(sentence.move())
          && sentence.move() != Move.ACHIEVEMENT
          && (signs.standsIn(clean(sentence.span()))
              || insideIncident(sentence.span())
              || detailed(sentence.span()));
    }

    /** Told after the last announcement of plans, with a detail, whatever the move. */
    private Set<Span> planned() {
      Set<Span> planned = new HashSet<>();
      boolean announced = false;
      for (TaggedSentence sentence : sentences) {
        String clean = clean(sentence.span());
        if (!EMPTY.contains(sentence.move()) && signs.announcesPlans(clean)) {
          announced = true;
          planned.clear();
        } else if (announced && PLANNED.contains(sentence.move()) && detailed(sentence.span())) {
          planned.add(sentence.span());
        }
      }
      return planned;
    }

    /** One place for each incident in which, or right beside which, the writer names a problem. */
    private List<Span> cased(List<Span> problems) {
      return incidents.stream()
          .filter(i -> problems.stream().anyMatch(p -> near(p, i.span())))
          .map(this::firstSentence)
          .toList();
    }

    private boolean ownCause(Span cause) {
      String clean = clean(cause);
      boolean formula = words.formulaCauses().stream().anyMatch(clean::contains);
      return detailed(cause) || !formula && (signs.speaksOfSelf(clean) || signs.thinks(clean));
    }

    private boolean detailed(Span span) {
      return details.stream().anyMatch(d -> span.contains(d.span()));
    }

    /** Measures that stand in one sentence, parted by semicolons; each further one has a detail. */
    private List<Span> pieces(List<Span> measures) {
      String text = subject.reading().document().text();
      List<Span> pieces = new ArrayList<>();
      for (Span measure : measures) {
        int from = measure.start();
        for (int at = from; at <= measure.end(); at++) {
          if (at == measure.end() || text.charAt(at) == '；') {
            Span piece = new Span(from, at);
            if (from == measure.start() || detailed(piece)) {
              pieces.add(piece);
            }
            from = at + 1;
          }
        }
      }
      return pieces;
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
                .filter(s -> !s.unsure())
                .anyMatch(s -> !EMPTY.contains(s.move()) && s.span().contains(detail.span()));
        if (inContent
            && seen.add(detail.word())
            && counted.merge(detail.kind(), 1, Integer::sum) <= MOST_DETAILS_OF_A_KIND) {
          places.add(detail.span());
        }
      }
      return places;
    }

    /** By length, titles aside; {@code none} without sentences. */
    private double share(Predicate<TaggedSentence> wanted, double none) {
      int some = 0;
      int all = 0;
      for (TaggedSentence sentence : subject.sentences()) {
        if (!sentence.unsure() && sentence.move() != Move.STRUCTURAL) {
          int length = clean(sentence.span()).length();
          all += length;
          some += wanted.test(sentence) ? length : 0;
        }
      }
      return all == 0 ? none : (double) some / all;
    }

    private boolean nearIncident(Span span) {
      return incidents.stream().anyMatch(i -> near(span, i.span()));
    }

    private boolean insideIncident(Span span) {
      return incidents.stream().anyMatch(i -> i.span().overlaps(span));
    }

    private boolean near(Span sentence, Span incident) {
      return sentence.overlaps(incident)
          || distance(sentence, incident)
              <= (sameParagraph(sentence, incident) ? NEAR_IN_PARAGRAPH : NEAR_SENTENCES);
    }

    private boolean sameParagraph(Span left, Span right) {
      int from = Math.min(left.end(), right.end());
      int to = Math.max(left.start(), right.start());
      return subject.reading().document().text().substring(from, Math.max(from, to)).indexOf('\n')
          < 0;
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
      first.putIfAbsent(subject.reading().clean(sentence.span()), sentence);
    }
    return List.copyOf(first.values());
  }
}
