package zhaojing.evaluate;

import java.util.Locale;
import java.util.Map;

/** Item scores as a table for people. */
public final class ItemScoresTable {
  private ItemScoresTable() {}

  /** One line a figure: precision, recall, F1 with its interval, how many are marked. */
  public static String of(String title, ItemScores scores) {
    StringBuilder table = new StringBuilder(title);
    table.append(String.format(Locale.ROOT, " (n=%d)%n", scores.texts().size()));
    for (Map.Entry<String, Score> entry : scores.totals().entrySet()) {
      Score score = entry.getValue();
      ItemScores.Interval interval = scores.interval(entry.getKey());
      table.append(
          String.format(
              Locale.ROOT,
              "  %-18s P %.3f  R %.3f  F1 %.3f [%.3f, %.3f]  n %d%n",
              entry.getKey(),
              score.precision(),
              score.recall(),
              score.f1(),
              interval.low(),
              interval.high(),
              score.labelled()));
    }
    return table.toString();
  }
}
