package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhaojing.model.Span;
import zhaojing.text.OffsetMap;
import zhaojing.text.PhraseTrie;
import zhaojing.text.Reading;

/** Finds the concrete details of a text. Immutable. */
public final class DetailFinder {
  private static final int LONGEST_LINE_WITHOUT_SENTENCE = 30;
  private final PhraseTrie<String> common;
  private final Set<Integer> commonYears;
  private final Names names;

  public DetailFinder(EvidenceWords words) {
    Map<String, String> phrases = new TreeMap<>();
    Stream.of(words.setPhrases(), words.publicFigures(), words.publicPlaces())
        .flatMap(List::stream)
        .forEach(p -> phrases.put(p, p));
    common = new PhraseTrie<>(phrases);
    commonYears = new HashSet<>(words.commonYears());
    names = new Names(words);
  }

  /**
   * Details in order of the text. Titles, signatures and numbering hold none, nor do set phrases
   * and {@code setAside}.
   *
   * @param setAside spans in the text as extracted whose details are not the writer's, such as
   *     official wording
   * @param own words that are not news in this text, such as its unit's name
   */
  public List<Detail> find(Reading reading, Collection<Span> setAside, Collection<String> own) {
    BitSet masked = masked(reading, setAside);
    String view = reading.view().text();
    OffsetMap map = reading.view().map();
    List<Detail> details = new ArrayList<>();
    List<Span> dates = Figures.dates(view, commonYears);
    add(dates, DetailKind.DATE, map, reading, details);
    add(Figures.numbers(view, dates), DetailKind.NUMBER, map, reading, details);
    add(Figures.speech(view), DetailKind.SPEECH, map, reading, details);
    names.in(reading).forEach(s -> details.add(detail(DetailKind.NAME, s, reading)));
    reading.tokens().stream()
        .filter(t -> t.tag().startsWith("ns") && t.word().length() > 1)
        .forEach(t -> details.add(new Detail(DetailKind.PLACE, t.span(), t.word())));
    details.removeIf(
        d -> masked.get(d.span().start()) || own.stream().anyMatch(o -> o.contains(d.word())));
    details.sort(Comparator.comparing(Detail::span).thenComparing(Detail::kind));
    return List.copyOf(details);
  }

  private static void add(
      List<Span> inView, DetailKind kind, OffsetMap map, Reading reading, List<Detail> details) {
    inView.forEach(s -> details.add(detail(kind, map.original(s), reading)));
  }

  private static Detail detail(DetailKind kind, Span span, Reading reading) {
    return new Detail(kind, span, reading.clean(span));
  }

  private BitSet masked(Reading reading, Collection<Span> setAside) {
    BitSet masked = new BitSet();
    setAside.forEach(s -> masked.set(s.start(), s.end()));
    for (PhraseTrie.Hit<String> hit : common.find(reading.view().text())) {
      Span span = reading.view().map().original(hit.span());
      masked.set(span.start(), span.end());
    }
    for (Span paragraph : reading.document().paragraphs()) {
      if (isTitleLine(reading.clean(paragraph))) {
        masked.set(paragraph.start(), paragraph.end());
      }
    }
    return masked;
  }

  /** Titles, authors, dates and run-in headings: short lines without a sentence's end. */
  private static boolean isTitleLine(String line) {
    return line.length() <= LONGEST_LINE_WITHOUT_SENTENCE
        && line.chars().noneMatch(c -> "。！？；，".indexOf(c) >= 0);
  }
}
