package zhaojing.report.html;

import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * A pair in a table.
 *
 * @param leftShare of the left text's characters, in passages copied between the two
 * @param page file name of the pair's page, or empty
 */
public record PairView(
    Text left, Text right, int chars, String leftShare, String rightShare, String page) {

  /** One of the two; {@code id} is empty for a text of the library. */
  public record Text(String id, String title, String unit, String author) {}

  static PairView of(RunIndex index, CopiedPairs pairs, CopiedPair pair) {
    return new PairView(
        text(index, pair.left()),
        text(index, pair.right()),
        pair.copiedChars(),
        share(index, pair, pair.left()),
        share(index, pair, pair.right()),
        pairs.hasPage(pair) ? pair.page() : "");
  }

  private static Text text(RunIndex index, SubmissionId id) {
    return new Text(
        index.submission(id).isPresent() ? id.value() : "",
        Excerpt.of(index.title(id), 30),
        index.text(id).map(s -> s.unit().name()).orElse(""),
        index.text(id).flatMap(Submission::author).orElse(""));
  }

  private static String share(RunIndex index, CopiedPair pair, SubmissionId id) {
    return Figures.percent(
        index.text(id).map(s -> Share.of(s.document(), pair.spansOf(id))).orElse(0.0));
  }
}
