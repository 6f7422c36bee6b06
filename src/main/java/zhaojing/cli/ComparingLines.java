package zhaojing.cli;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Submission;
import zhaojing.pipeline.Comparing;
import zhaojing.report.diff.SentenceSpans;
import zhaojing.report.diff.WordDiff;
import zhaojing.report.diff.Words;

/** What two inputs share, as lines for people. */
record ComparingLines(Messages messages, Words words) {
  List<String> of(Comparing.Outcome outcome) {
    List<String> lines = new ArrayList<>();
    for (Comparing.Pair pair : outcome.pairs()) {
      lines.add(messages.text("compare.pair", name(pair.left()), name(pair.right())));
      lines.add(
          messages.text("compare.share", percent(pair.leftShare()), percent(pair.rightShare())));
      for (int i = 0; i < pair.passages().size(); i++) {
        passage(i + 1, pair, pair.passages().get(i), lines);
      }
      lines.add("");
    }
    int all = outcome.lefts().size() * outcome.rights().size();
    int without = all - outcome.pairs().size();
    lines.add(messages.text(without == all ? "compare.nothing" : "compare.others", all, without));
    return lines;
  }

  private void passage(int number, Comparing.Pair pair, PassageMatch passage, List<String> lines) {
    lines.add(
        messages.text(
            "compare.passage",
            number,
            messages.text("verdict." + passage.verdict().id()),
            percent(passage.similarity())));
    List<WordDiff> rows =
        WordDiff.rows(
            sentences(pair.left(), passage.left()),
            sentences(pair.right(), passage.right()),
            words);
    for (WordDiff row : rows) {
      if (row.left().equals(row.right())) {
        lines.add(messages.text("compare.same", marked(row.left())));
      } else {
        lines.add(messages.text("compare.left", marked(row.left())));
        lines.add(messages.text("compare.right", marked(row.right())));
      }
    }
    lines.add(messages.text("compare.reasons", String.join("；", passage.reasons())));
  }

  private static List<String> sentences(Submission text, Quote quote) {
    return SentenceSpans.of(text.document(), quote.span()).stream()
        .map(span -> line(text.document().text().substring(span.start(), span.end())))
        .toList();
  }

  /** With 【】 around what was replaced and 〔〕 around what only this side has. */
  private static String marked(List<WordDiff.Piece> pieces) {
    StringBuilder line = new StringBuilder();
    for (WordDiff.Piece piece : pieces) {
      switch (piece.change()) {
        case SAME -> line.append(piece.text());
        case REPLACED -> line.append('【').append(piece.text()).append('】');
        case ONLY_HERE -> line.append('〔').append(piece.text()).append('〕');
      }
    }
    return line.toString();
  }

  private static String name(Submission submission) {
    return submission.source().path();
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  /** On one line, and nothing in it that a terminal obeys. */
  private static String line(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }
}
