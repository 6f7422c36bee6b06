package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhaojing.model.CopyFamily;
import zhaojing.model.LikelySource;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;
import zhaojing.report.diff.Words;

/**
 * Two texts side by side.
 *
 * @param families ids of those that hold both
 * @param source a sentence on which of the two the family seems to go back to, or empty
 * @param whole whether the two full texts are shown below the passages
 */
public record PairPage(
    Text left,
    Text right,
    List<PassageView> passages,
    List<String> families,
    String source,
    boolean whole) {
  /** Longer texts are not repeated in full on the pages of all their pairs. */
  private static final int MAX_WHOLE_CHARS = 12_000;

  /**
   * One of the two.
   *
   * @param id empty when the text is not part of this run
   * @param share of its characters in passages copied between the two
   * @param paragraphs empty when the full text is not shown
   */
  public record Text(
      String id,
      String title,
      String unit,
      String author,
      String path,
      String share,
      List<List<Segment>> paragraphs) {}

  static PairPage of(RunIndex index, CopiedPair pair, Words words) {
    List<PassageView> views = new ArrayList<>();
    for (PassageMatch passage : pair.passages()) {
      views.add(PassageView.of(index, passage, views.size() + 1, words));
    }
    boolean whole = isShort(index, pair.left()) && isShort(index, pair.right());
    return new PairPage(
        text(index, pair, pair.left(), PassageMatch::left, "l", whole),
        text(index, pair, pair.right(), PassageMatch::right, "r", whole),
        views,
        index.families(pair.left()).stream()
            .filter(index.families(pair.right())::contains)
            .map(CopyFamily::id)
            .toList(),
        source(index, pair),
        whole);
  }

  private static boolean isShort(RunIndex index, SubmissionId id) {
    return index.text(id).filter(s -> s.document().text().length() <= MAX_WHOLE_CHARS).isPresent();
  }

  private static Text text(
      RunIndex index,
      CopiedPair pair,
      SubmissionId id,
      Function<PassageMatch, Quote> side,
      String prefix,
      boolean whole) {
    Optional<Submission> submission = index.text(id);
    if (submission.isEmpty()) {
      return new Text("", id.value(), "", "", "", "", List.of());
    }
    Submission s = submission.get();
    List<Span> copied = pair.copied().stream().map(side).map(Quote::span).toList();
    double share = Share.of(s.document(), copied);
    return new Text(
        id.isLibrary() ? "" : id.value(),
        index.title(id),
        s.unit().name(),
        s.author().orElse("未注明作者"),
        index
            .library(id)
            .map(l -> "资料库 " + id.value() + "，" + l.added() + " 存入：")
            .orElse("")
            .concat(s.source().path()),
        Figures.percent(share),
        whole
            ? Segments.paragraphs(RunningText.of(s.document()), marks(pair, side, prefix))
            : List.of());
  }

  private static List<Mark> marks(
      CopiedPair pair, Function<PassageMatch, Quote> side, String prefix) {
    List<Mark> marks = new ArrayList<>();
    for (PassageMatch passage : pair.passages()) {
      int number = marks.size() + 1;
      marks.add(
          Mark.of(side.apply(passage).span(), css(passage.verdict()))
              .anchored(prefix + number)
              .labelled("" + number)
              .noted("第 " + number + " 处：" + passage.verdict().chinese()));
    }
    return marks;
  }

  private static String css(Verdict verdict) {
    return switch (verdict) {
      case COPIED -> "c";
      case OFFICIAL_WORDING -> "o";
      case OWN_EARLIER_TEXT -> "w";
      default -> "x";
    };
  }

  private static String source(RunIndex index, CopiedPair pair) {
    for (CopyFamily family : index.families(pair.left())) {
      Optional<LikelySource> source = family.likelySource();
      if (index.families(pair.right()).contains(family) && source.isPresent()) {
        SubmissionId id = source.get().submission();
        String which =
            id.equals(pair.left()) ? "左篇" : id.equals(pair.right()) ? "右篇" : index.title(id);
        return "所在家族 %s 中，较可能的来源是%s：%s。"
            .formatted(family.id(), which, Figures.sentence(source.get().reasons()));
      }
    }
    return "";
  }
}
