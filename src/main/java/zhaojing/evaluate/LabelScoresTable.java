package zhaojing.evaluate;

import java.util.Locale;

/** Sentence label scores as a text table for people, in Chinese. */
public final class LabelScoresTable {
  private LabelScoresTable() {}

  /** One line a label: precision, recall, F1, how many are labelled; a summary below. */
  public static String of(LabelScores scores) {
    StringBuilder table = new StringBuilder();
    table.append("句子功能（n=").append(scores.n()).append("）\n");
    scores.moves().forEach((move, score) -> line(table, move.id(), score));
    table.append("主题\n");
    scores.themes().forEach((theme, score) -> line(table, theme.value(), score));
    table.append("合计\n");
    line(table, "themes(micro)", scores.themeMicro());
    line(table, "theme+stance", scores.stances());
    line(table, "admission", scores.admission());
    table.append(
        String.format(
            Locale.ROOT,
            "  move macro-F1 %.3f, accuracy %.3f%n",
            scores.moveMacroF1(),
            scores.accuracy()));
    return table.toString();
  }

  /** The same with agreement beyond chance, intervals, and which move was told for which. */
  public static String of(LabelReport report) {
    StringBuilder table = new StringBuilder(of(report.scores()));
    table.append(
        String.format(
            Locale.ROOT,
            "  move kappa %.3f, texts %d%n",
            report.confusion().kappa(),
            report.texts()));
    table.append("95% 区间（按篇重抽样）\n");
    report
        .figures()
        .forEach(
            (name, value) -> {
              Interval interval = report.intervals().get(name);
              table.append(
                  String.format(
                      Locale.ROOT,
                      "  %-18s %.3f  [%.3f, %.3f]%n",
                      name,
                      value,
                      interval.low(),
                      interval.high()));
            });
    table.append("混淆（标注 → 判断：句数）\n");
    report
        .confusion()
        .counts()
        .forEach(
            (gold, row) -> {
              table.append("  ").append(gold.id()).append(" →");
              row.forEach((told, n) -> table.append(' ').append(told.id()).append(':').append(n));
              table.append('\n');
            });
    return table.toString();
  }

  private static void line(StringBuilder table, String label, Score score) {
    table.append(
        String.format(
            Locale.ROOT,
            "  %-18s P %.3f  R %.3f  F1 %.3f  n %d%n",
            label,
            score.precision(),
            score.recall(),
            score.f1(),
            score.labelled()));
  }
}
