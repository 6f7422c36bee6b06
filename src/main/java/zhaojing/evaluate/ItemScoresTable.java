package zhaojing.evaluate;

import java.util.Locale;
import java.util.Map;

/** Item scores as a table for people. */
public final class ItemScoresTable {
  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("span", "条目（重合过半）"),
          Map.entry("exact", "条目（逐字相同）"),
          Map.entry("kind", "种类"),
          Map.entry("field", "字段"),
          Map.entry("link", "对应关系（已配上的条目）"),
          Map.entry("link all", "对应关系（全部）"),
          Map.entry("problem", "问题"),
          Map.entry("cause", "原因"),
          Map.entry("measure", "措施"),
          Map.entry("opinion", "意见"),
          Map.entry("entry", "清单条目"),
          Map.entry("commitment", "承诺"),
          Map.entry("holder", "谁的问题"),
          Map.entry("responsible", "责任人"),
          Map.entry("deadline", "时限"),
          Map.entry("indicator", "检查标准"),
          Map.entry("status", "进展"));

  private ItemScoresTable() {}

  /** One line a figure: precision, recall, F1 with its interval, how many are marked. */
  public static String of(String title, ItemScores scores, boolean chinese) {
    StringBuilder table = new StringBuilder(title);
    table.append(String.format(Locale.ROOT, " (n=%d)%n", scores.texts().size()));
    for (Map.Entry<String, Score> entry : scores.totals().entrySet()) {
      Score score = entry.getValue();
      ItemScores.Interval interval = scores.interval(entry.getKey());
      table.append(
          String.format(
              Locale.ROOT,
              "  P %.3f  R %.3f  F1 %.3f [%.3f, %.3f]  n %-4d  %s%n",
              score.precision(),
              score.recall(),
              score.f1(),
              interval.low(),
              interval.high(),
              score.labelled(),
              chinese ? chinese(entry.getKey()) : entry.getKey()));
    }
    return table.toString();
  }

  private static String chinese(String name) {
    if (CHINESE.containsKey(name)) {
      return CHINESE.get(name);
    }
    String[] parts = name.split(" ", 2);
    return CHINESE.get(parts[0]) + "：" + CHINESE.get(parts[1]);
  }
}
