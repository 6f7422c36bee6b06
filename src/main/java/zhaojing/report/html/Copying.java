package zhaojing.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zhaojing.model.CopyFigures;
import zhaojing.model.PassageMatch;
import zhaojing.model.SimilarSource;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * What one text shares with others.
 *
 * @param regions copied passages joined where they overlap, in order; numbered from 1
 * @param marks of everything shared, with anchors for the copied regions
 * @param partners the other texts, those that share most first
 * @param morePartners how many more there are
 */
record Copying(List<Span> regions, List<Mark> marks, List<PartnerView> partners, int morePartners) {
  private static final int MAX_PARTNERS = 30;

  static Copying of(RunIndex index, CopiedPairs pairs, Submission submission) {
    SubmissionId id = submission.id();
    List<Span> copied = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (PassageMatch passage : index.passages(id)) {
      for (Span span : sides(passage, id)) {
        switch (passage.verdict()) {
          case COPIED -> copied.add(span);
          case OFFICIAL_WORDING -> marks.add(Mark.of(span, "o").noted(note(index, passage)));
          case OWN_EARLIER_TEXT -> marks.add(Mark.of(span, "w").noted(note(index, passage)));
          default -> marks.add(Mark.of(span, "x").noted(note(index, passage)));
        }
      }
    }
    List<Span> regions = Spans.merge(copied);
    for (int i = 0; i < regions.size(); i++) {
      String note = "第 " + (i + 1) + " 处" + Verdict.COPIED.chinese();
      marks.add(Mark.of(regions.get(i), "c").anchored(anchor(i)).noted(note));
    }
    for (Span span : Spans.merge(index.result().official().getOrDefault(id, List.of()))) {
      marks.add(Mark.of(span, "o").noted(Verdict.OFFICIAL_WORDING.chinese()));
    }
    List<CopiedPair> all = pairs.of(id);
    List<PartnerView> partners = new ArrayList<>();
    Map<SubmissionId, SimilarSource> sources = sources(index, id);
    for (CopiedPair pair : all.subList(0, Math.min(MAX_PARTNERS, all.size()))) {
      List<Span> here = new ArrayList<>();
      pair.copied().forEach(passage -> here.addAll(sides(passage, id)));
      int number = partners.size() + 1;
      Spans.merge(here).forEach(span -> marks.add(Mark.of(span, "").grouped("p" + number)));
      Optional<SimilarSource> source = Optional.ofNullable(sources.get(pair.other(id)));
      partners.add(partner(index, pairs, submission, pair, number, here, regions, source));
    }
    return new Copying(regions, marks, partners, all.size() - partners.size());
  }

  private static Map<SubmissionId, SimilarSource> sources(RunIndex index, SubmissionId id) {
    Map<SubmissionId, SimilarSource> sources = new HashMap<>();
    CopyFigures figures = index.result().copies().texts().get(id);
    if (figures != null) {
      figures.sources().forEach(s -> sources.put(s.text(), s));
    }
    return sources;
  }

  private static String note(RunIndex index, PassageMatch passage) {
    SubmissionId right = passage.right().submission();
    String where = right.isLibrary() ? "，见" + index.title(right) : "";
    return passage.verdict().chinese() + where;
  }

  static String anchor(int region) {
    return "c" + (region + 1);
  }

  private static List<Span> sides(PassageMatch passage, SubmissionId id) {
    List<Span> sides = new ArrayList<>();
    if (passage.left().submission().equals(id)) {
      sides.add(passage.left().span());
    }
    if (passage.right().submission().equals(id)) {
      sides.add(passage.right().span());
    }
    return sides;
  }

  private static PartnerView partner(
      RunIndex index,
      CopiedPairs pairs,
      Submission submission,
      CopiedPair pair,
      int number,
      List<Span> here,
      List<Span> regions,
      Optional<SimilarSource> source) {
    SubmissionId other = pair.other(submission.id());
    int chars = source.map(SimilarSource::chars).orElseGet(() -> Spans.covered(here));
    CopyFigures figures = index.result().copies().texts().get(submission.id());
    double share =
        figures == null
            ? (double) chars / Math.max(1, submission.document().text().length())
            : figures.counts().share(chars);
    List<Integer> touched =
        IntStream.range(0, regions.size())
            .filter(i -> here.stream().anyMatch(regions.get(i)::overlaps))
            .mapToObj(i -> i + 1)
            .toList();
    Optional<Submission> text = index.text(other);
    return new PartnerView(
        number,
        index.submission(other).isPresent() ? other.value() : "",
        Excerpt.of(index.title(other), 60),
        text.map(s -> s.unit().name()).orElse(""),
        text.flatMap(Submission::author).orElse(""),
        Dates.of(index, other),
        chars,
        Figures.percent(share),
        source.map(Copying::cited).orElse(""),
        touched,
        pairs.hasPage(pair) ? pair.page() : "");
  }

  private static String cited(SimilarSource source) {
    return source.cited() == 0 ? "未引证" : source.cited() == source.passages() ? "引证" : "部分引证";
  }
}
