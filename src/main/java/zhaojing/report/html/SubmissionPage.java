package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhaojing.model.Advice;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.InputIssue;
import zhaojing.model.Item;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * One text with everything found in it.
 *
 * @param recommendation the contract's word, used as a class name, or {@code unrated}
 * @param copy the figures of a copy report, none where they were not counted
 * @param paragraphs the text, cut into segments
 * @param library library texts it quotes, and its author's own earlier ones
 * @param families ids of its families
 * @param issues what of the file could not be read
 * @param items problems, causes and measures
 * @param advice to the writer
 * @param previous id of the text before it in the order of reading, or empty
 */
public record SubmissionPage(
    String id,
    String title,
    String recommendation,
    String recommendationName,
    List<String> reasons,
    List<Fact> facts,
    List<Fact> properties,
    PositionBar bar,
    List<CopyView> copy,
    List<List<Segment>> paragraphs,
    List<RatingView> ratings,
    List<FindingView> findings,
    List<ThemeView> themes,
    List<PartnerView> partners,
    int morePartners,
    List<LibraryView> library,
    List<String> families,
    List<InputIssue> issues,
    String previous,
    String next,
    ItemTable items,
    List<AdviceView> advice) {

  /**
   * @param rank the text's place in {@link RunIndex#readingOrder()}, from 0
   */
  static SubmissionPage of(RunIndex index, CopiedPairs pairs, int rank) {
    Submission s = index.readingOrder().get(rank);
    SubmissionId id = s.id();
    Optional<Review> review = index.review(id);
    List<Finding> findings = index.findings(id);
    List<Advice> advice = review.map(Review::advice).orElse(List.of());
    List<Rating> ratings = review.map(Review::ratings).orElse(List.of());
    List<TaggedSentence> sentences = index.result().sentences().getOrDefault(id, List.of());
    List<Item> items = index.result().items().getOrDefault(id, List.of());
    Copying copying = Copying.of(index, pairs, s);

    List<Mark> marks = new ArrayList<>(copying.marks());
    marks.addAll(FindingView.marks(id, findings));
    marks.addAll(RatingView.marks(id, ratings));
    marks.addAll(ItemTable.marks(items));
    marks.addAll(AdviceView.marks(advice));
    marks.addAll(SentenceMarks.of(sentences, index.result().themeNames()));

    Optional<Recommendation> proposal = review.flatMap(Review::recommendation);
    return new SubmissionPage(
        id.value(),
        index.title(id),
        proposal.map(Recommendation::id).orElse("unrated"),
        proposal.map(Recommendation::chinese).orElse("不评分"),
        review.map(Review::reasons).orElse(List.of()),
        facts(s, review),
        properties(s),
        bar(s, copying, index.result().official().getOrDefault(id, List.of()), findings),
        Optional.ofNullable(index.result().copies().texts().get(id)).map(CopyView::of).stream()
            .toList(),
        Segments.paragraphs(RunningText.of(s.document()), marks),
        RatingView.of(id, ratings),
        FindingView.of(id, findings, index.result().checkNames()),
        ThemeView.of(sentences, index.result().themeNames()),
        copying.partners(),
        copying.morePartners(),
        LibraryView.of(index, id),
        index.families(id).stream().map(CopyFamily::id).toList(),
        index.issues(s.source().path()),
        neighbour(index, rank - 1),
        neighbour(index, rank + 1),
        ItemTable.of(items, index.result().themeNames()),
        AdviceView.of(advice));
  }

  private static String neighbour(RunIndex index, int rank) {
    List<Submission> order = index.readingOrder();
    return rank < 0 || rank >= order.size() ? "" : order.get(rank).id().value();
  }

  private static List<Fact> facts(Submission s, Optional<Review> review) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("单位", s.unit().name()));
    facts.add(new Fact("作者", s.author().orElse("未注明")));
    facts.add(new Fact("体裁", s.genre().chinese()));
    facts.add(new Fact("字数", "" + s.document().text().length()));
    review.ifPresent(
        r -> {
          facts.add(new Fact("疑似抄用占比", Figures.percent(r.copiedShare())));
          facts.add(new Fact("官方表述占比", Figures.percent(r.officialShare())));
          facts.add(new Fact("先读顺序", "第 " + r.readFirst() + " 篇"));
        });
    facts.add(new Fact("文件", s.source().path()));
    s.source()
        .part()
        .ifPresent(p -> facts.add(new Fact("出处", "汇编 " + p.of() + " 的第 " + p.index() + " 篇")));
    return facts;
  }

  private static List<Fact> properties(Submission s) {
    return s.source().metadata().properties().entrySet().stream()
        .map(e -> new Fact(PropertyNames.chinese(e.getKey()), Excerpt.of(e.getValue(), 120)))
        .toList();
  }

  private static PositionBar bar(
      Submission s, Copying copying, List<Span> official, List<Finding> findings) {
    int chars = s.document().text().length();
    List<Span> regions = copying.regions();
    List<PositionBar.Tick> found = new ArrayList<>();
    for (Mark mark : FindingView.marks(s.id(), findings)) {
      found.add(PositionBar.tick(mark.span(), chars, mark.anchor()));
    }
    return new PositionBar(
        IntStream.range(0, regions.size())
            .mapToObj(i -> PositionBar.tick(regions.get(i), chars, Copying.anchor(i)))
            .toList(),
        official.stream().map(span -> PositionBar.tick(span, chars, "")).toList(),
        found);
  }
}
