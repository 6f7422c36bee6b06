package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;
import zhaojing.text.Reading;

/**
 * Joins details to incidents: sentences of one paragraph that tell of the past, uncut by measures,
 * with details of at least two kinds, one of them a time, a person or words spoken. So taking a
 * sentence away never makes two incidents of one.
 *
 * <p>Taking part in the campaign's meetings is no incident; nor are a date and a name with hardly a
 * word beside them, or set in brackets.
 */
public final class Incidents {
  private static final Set<Move> TELLING =
      EnumSet.of(Move.FACT, Move.PROBLEM_SELF, Move.PROBLEM_GROUP, Move.CAUSE, Move.UNDERSTANDING);

  /** Slogans amid a story neither belong to it nor cut it in two. */
  private static final Set<Move> PASSED_OVER =
      EnumSet.of(Move.PLEDGE, Move.POLICY_CONTEXT, Move.PRAISE);

  private static final Set<DetailKind> ANCHORS =
      EnumSet.of(DetailKind.DATE, DetailKind.NAME, DetailKind.SPEECH);

  /** Characters beside the details, below which nothing is told. */
  private static final int LEAST_TOLD = 8;

  /** The same for one sentence that names a date, so that a bare date anchors nothing beside it. */
  private static final int LEAST_TOLD_WITH_DATE = 4;

  private static final int LONGEST_BRACKET_CHARS = 200;

  private final List<String> activities;

  public Incidents(EvidenceWords words) {
    activities = words.activities();
  }

  /**
   * Incidents in order of the text.
   *
   * @param sentences in order, without repetitions
   */
  public List<Incident> find(
      Reading reading, List<TaggedSentence> sentences, Collection<Detail> details) {
    List<Incident> incidents = new ArrayList<>();
    List<Detail> run = new ArrayList<>();
    Span runSpan = new Span(0, 0);
    int told = 0;
    for (TaggedSentence sentence : sentences) {
      if (PASSED_OVER.contains(sentence.move())) {
        continue;
      }
      boolean tells = tells(reading, sentence);
      List<Detail> here = tells ? within(reading, sentence.span(), details) : List.of();
      int toldHere = tells ? told(reading, sentence.span(), here) : 0;
      if (toldHere < LEAST_TOLD_WITH_DATE && dated(here)) {
        here = List.of();
      }
      boolean breaks = !run.isEmpty() && !sameParagraph(reading, runSpan, sentence.span());
      if (breaks || !tells) {
        close(run, runSpan, told, incidents);
        run = new ArrayList<>();
        told = 0;
      }
      if (!here.isEmpty()) {
        runSpan = run.isEmpty() ? sentence.span() : runSpan.union(sentence.span());
        run.addAll(here);
        told += toldHere;
      }
    }
    close(run, runSpan, told, incidents);
    return List.copyOf(incidents);
  }

  private boolean tells(Reading reading, TaggedSentence sentence) {
    String words = reading.clean(sentence.span());
    return TELLING.contains(sentence.move()) && activities.stream().noneMatch(words::contains);
  }

  private static void close(List<Detail> run, Span span, int told, List<Incident> incidents) {
    Set<DetailKind> kinds = EnumSet.noneOf(DetailKind.class);
    run.forEach(d -> kinds.add(d.kind()));
    boolean anchored = kinds.stream().anyMatch(ANCHORS::contains);
    if (kinds.size() >= 2 && anchored && told >= LEAST_TOLD) {
      incidents.add(new Incident(span, run));
    }
  }

  private static List<Detail> within(Reading reading, Span span, Collection<Detail> details) {
    return details.stream()
        .filter(d -> span.contains(d.span()) && !bracketed(reading, span, d.span()))
        .toList();
  }

  private static boolean dated(List<Detail> details) {
    return details.stream().anyMatch(d -> d.kind() == DetailKind.DATE);
  }

  /** Whether an open bracket stands shortly before {@code place} in the sentence. */
  private static boolean bracketed(Reading reading, Span sentence, Span place) {
    int from = Math.max(sentence.start(), place.start() - LONGEST_BRACKET_CHARS);
    String before = reading.document().text().substring(from, place.start());
    return before.lastIndexOf('（') > before.lastIndexOf('）');
  }

  /** Letters and Han characters of a sentence outside its details. */
  private static int told(Reading reading, Span sentence, List<Detail> details) {
    String text = reading.document().text();
    BitSet inDetails = new BitSet();
    details.forEach(d -> inDetails.set(d.span().start(), d.span().end()));
    int told = 0;
    for (int at = sentence.start(); at < sentence.end(); at++) {
      told += !inDetails.get(at) && Character.isLetter(text.charAt(at)) ? 1 : 0;
    }
    return told;
  }

  private static boolean sameParagraph(Reading reading, Span left, Span right) {
    return reading.document().paragraphs().stream()
        .anyMatch(p -> p.contains(left) && p.contains(right));
  }
}
