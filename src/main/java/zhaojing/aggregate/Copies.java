package zhaojing.aggregate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.CopyCounts;
import zhaojing.model.CopyFigures;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.SimilarSource;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/** Counts, for every text, what a copy report states; characters are {@link Letters}. */
public final class Copies {
  private static final int MAX_SOURCES = 50;

  private static final Comparator<SimilarSource> STRONGEST =
      Comparator.comparingInt(SimilarSource::chars).reversed().thenComparing(SimilarSource::text);

  private Copies() {}

  /** A passage as one of its two texts sees it. */
  private record Side(Span span, Verdict verdict, SubmissionId other) {}

  /**
   * Figures for every text, those without any shared passage too.
   *
   * @param official per submission, spans of official wording
   */
  public static Map<SubmissionId, CopyFigures> of(
      List<Submission> texts, List<PassageMatch> passages, Map<SubmissionId, List<Span>> official) {
    Map<SubmissionId, List<Side>> sides = new HashMap<>();
    for (PassageMatch p : passages) {
      add(sides, p.left(), p, p.right());
      add(sides, p.right(), p, p.left());
    }
    Map<SubmissionId, CopyFigures> figures = new TreeMap<>();
    for (Submission text : texts) {
      SubmissionId id = text.id();
      figures.put(
          id,
          figures(text, sides.getOrDefault(id, List.of()), official.getOrDefault(id, List.of())));
    }
    return figures;
  }

  private static void add(
      Map<SubmissionId, List<Side>> sides, Quote here, PassageMatch p, Quote there) {
    sides
        .computeIfAbsent(here.submission(), id -> new ArrayList<>())
        .add(new Side(here.span(), p.verdict(), there.submission()));
  }

  private static CopyFigures figures(Submission text, List<Side> sides, List<Span> official) {
    List<Span> copied =
        sides.stream().filter(s -> s.verdict() == Verdict.COPIED).map(Side::span).toList();
    List<SimilarSource> sources = sources(text, sides);
    return new CopyFigures(
        text.id(),
        counts(Letters.of(text.document().text()), sides, official),
        Spans.merge(copied).size(),
        sources.isEmpty() ? 0 : sources.get(0).chars(),
        sources.subList(0, Math.min(MAX_SOURCES, sources.size())),
        Math.max(0, sources.size() - MAX_SOURCES));
  }

  private static CopyCounts counts(Letters letters, List<Side> sides, List<Span> official) {
    Map<Verdict, BitSet> shared = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      shared.put(verdict, new BitSet());
    }
    sides.forEach(s -> shared.get(s.verdict()).set(s.span().start(), s.span().end()));
    shared.values().forEach(letters::keep);
    BitSet formulae = new BitSet();
    official.forEach(s -> formulae.set(s.start(), s.end()));
    letters.keep(formulae);
    BitSet inCopied = (BitSet) formulae.clone();
    inCopied.and(shared.get(Verdict.COPIED));
    BitSet seen = (BitSet) formulae.clone();
    return new CopyCounts(
        letters.all(),
        formulae.cardinality(),
        inCopied.cardinality(),
        fresh(shared.get(Verdict.COPIED), seen),
        fresh(shared.get(Verdict.OFFICIAL_WORDING), seen),
        fresh(shared.get(Verdict.OWN_EARLIER_TEXT), seen),
        fresh(shared.get(Verdict.SET_PHRASE), seen),
        fresh(shared.get(Verdict.HEADING), seen));
  }

  /** How much of {@code kind} was not counted yet; it is now. */
  private static int fresh(BitSet kind, BitSet seen) {
    BitSet more = (BitSet) kind.clone();
    more.andNot(seen);
    seen.or(more);
    return more.cardinality();
  }

  private static List<SimilarSource> sources(Submission text, List<Side> sides) {
    Map<SubmissionId, List<Span>> byOther = new TreeMap<>();
    for (Side side : sides) {
      if (side.verdict() == Verdict.COPIED) {
        byOther.computeIfAbsent(side.other(), id -> new ArrayList<>()).add(side.span());
      }
    }
    Map<Span, Boolean> cited = new HashMap<>();
    String words = text.document().text();
    Letters letters = Letters.of(words);
    List<SimilarSource> sources = new ArrayList<>();
    byOther.forEach(
        (other, spans) -> {
          List<Span> merged = Spans.merge(spans);
          long named =
              merged.stream()
                  .filter(s -> cited.computeIfAbsent(s, x -> Citations.cited(words, x)))
                  .count();
          sources.add(new SimilarSource(other, letters.in(merged), merged.size(), (int) named));
        });
    sources.sort(STRONGEST);
    return sources;
  }
}
