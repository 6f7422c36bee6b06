package zhaojing.cli;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.PassageMatch;
import zhaojing.model.Submission;
import zhaojing.pipeline.Comparing;

/** What two inputs share, as lines for people. */
record ComparingLines(Messages messages) {
  List<String> of(Comparing.Outcome outcome) {
    List<String> lines = new ArrayList<>();
    for (Comparing.Pair pair : outcome.pairs()) {
      lines.add(messages.text("compare.pair", name(pair.left()), name(pair.right())));
      lines.add(
          messages.text("compare.share", percent(pair.leftShare()), percent(pair.rightShare())));
      for (int i = 0; i < pair.passages().size(); i++) {
        passage(i + 1, pair.passages().get(i), lines);
      }
      lines.add("");
    }
    int all = outcome.lefts().size() * outcome.rights().size();
    int without = all - outcome.pairs().size();
    lines.add(messages.text(without == all ? "compare.nothing" : "compare.others", all, without));
    return lines;
  }

  private void passage(int number, PassageMatch passage, List<String> lines) {
    WordDifferences differences = WordDifferences.of(passage.left().text(), passage.right().text());
    lines.add(
        messages.text(
            "compare.passage",
            number,
            messages.text("verdict." + passage.verdict().id()),
            percent(passage.similarity())));
    lines.add(messages.text("compare.left", line(differences.left())));
    lines.add(messages.text("compare.right", line(differences.right())));
    lines.add(messages.text("compare.reasons", String.join("；", passage.reasons())));
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
