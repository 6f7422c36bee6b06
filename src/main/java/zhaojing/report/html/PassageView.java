package zhaojing.report.html;

import java.util.List;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * A passage as it stands in both texts of a pair.
 *
 * @param number from 1, by place in the left text
 * @param verdict the contract's word, used as a class name
 */
public record PassageView(
    int number,
    String verdict,
    String verdictName,
    String edit,
    String similarity,
    String reasons,
    Side left,
    Side right) {
  private static final int CONTEXT_CHARS = 40;

  /** One side, cut where it differs from the other, with a few words around it. */
  public record Side(String before, List<CharDiff.Piece> pieces, String after) {}

  static PassageView of(RunIndex index, PassageMatch passage, int number) {
    CharDiff diff = CharDiff.of(words(index, passage.left()), words(index, passage.right()));
    return new PassageView(
        number,
        passage.verdict().id(),
        passage.verdict().chinese(),
        passage.edit().chinese(),
        Figures.percent(passage.similarity()),
        Figures.sentence(passage.reasons()),
        side(index, passage.left(), diff.left()),
        side(index, passage.right(), diff.right()));
  }

  private static String words(RunIndex index, Quote quote) {
    return index
        .text(quote.submission())
        .filter(s -> s.document().text().length() >= quote.span().end())
        .map(s -> RunningText.of(s.document(), quote.span()))
        .orElse(quote.text());
  }

  private static Side side(RunIndex index, Quote quote, List<CharDiff.Piece> pieces) {
    String text = index.text(quote.submission()).map(s -> RunningText.of(s.document())).orElse("");
    if (text.length() < quote.span().end()) {
      return new Side("", pieces, "");
    }
    String before = text.substring(0, quote.span().start());
    String after = text.substring(quote.span().end());
    return new Side(
        Excerpt.tail(before.substring(before.lastIndexOf('\n') + 1), CONTEXT_CHARS),
        pieces,
        Excerpt.of(after.lines().findFirst().orElse(""), CONTEXT_CHARS));
  }
}
