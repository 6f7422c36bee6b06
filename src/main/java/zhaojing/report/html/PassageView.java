package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.model.Document;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Submission;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;
import zhaojing.report.diff.SentenceSpans;
import zhaojing.report.diff.WordDiff;
import zhaojing.report.diff.Words;

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
    List<Row> rows) {
  private static final int CONTEXT_CHARS = 40;

  /** A sentence, or several that cannot be told apart, as it stands in both texts. */
  public record Row(Side left, Side right) {}

  /** One side, cut where it differs from the other, with a few words around it. */
  public record Side(String before, List<WordDiff.Piece> pieces, String after) {}

  static PassageView of(RunIndex index, PassageMatch passage, int number, Words words) {
    List<WordDiff> diffs =
        WordDiff.rows(sentences(index, passage.left()), sentences(index, passage.right()), words);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < diffs.size(); i++) {
      boolean first = i == 0;
      boolean last = i == diffs.size() - 1;
      rows.add(
          new Row(
              side(index, passage.left(), diffs.get(i).left(), first, last),
              side(index, passage.right(), diffs.get(i).right(), first, last)));
    }
    return new PassageView(
        number,
        passage.verdict().id(),
        passage.verdict().chinese(),
        passage.edit().chinese(),
        Figures.percent(passage.similarity()),
        Figures.sentence(passage.reasons()),
        rows);
  }

  /** The words of a quote, cut where sentences begin. */
  private static List<String> sentences(RunIndex index, Quote quote) {
    Optional<Submission> text =
        index
            .text(quote.submission())
            .filter(s -> s.document().text().length() >= quote.span().end());
    if (text.isEmpty()) {
      return List.of(quote.text());
    }
    Document document = text.get().document();
    return SentenceSpans.of(document, quote.span()).stream()
        .map(span -> RunningText.of(document, span))
        .toList();
  }

  private static Side side(
      RunIndex index, Quote quote, List<WordDiff.Piece> pieces, boolean first, boolean last) {
    if (!first && !last) {
      return new Side("", pieces, "");
    }
    String text = index.text(quote.submission()).map(s -> RunningText.of(s.document())).orElse("");
    if (text.length() < quote.span().end()) {
      return new Side("", pieces, "");
    }
    String before = text.substring(0, quote.span().start());
    String after = text.substring(quote.span().end());
    return new Side(
        first ? Excerpt.tail(before.substring(before.lastIndexOf('\n') + 1), CONTEXT_CHARS) : "",
        pieces,
        last ? Excerpt.of(after.lines().findFirst().orElse(""), CONTEXT_CHARS) : "");
  }
}
