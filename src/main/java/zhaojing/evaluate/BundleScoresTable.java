package zhaojing.evaluate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Bundle scores as a text table for people and as figures for programs. */
public final class BundleScoresTable {
  private BundleScoresTable() {}

  public static String chinese(BundleScores s) {
    return table(s, "文件", "分界", "全对的文件", "单篇被误拆", "两端都对的篇", "篇的作者", "不全对的文件：");
  }

  public static String english(BundleScores s) {
    return table(
        s,
        "Files",
        "Boundaries",
        "Files wholly right",
        "Single texts split",
        "Parts with both ends right",
        "Authors of parts",
        "Not wholly right: ");
  }

  private static String table(BundleScores s, String... words) {
    StringBuilder table = new StringBuilder();
    table.append(words[0]).append(" n ").append(s.files()).append('\n');
    score(table, words[1], s.boundaries());
    share(table, words[2], s.right(), s.files());
    share(table, words[3], s.falseSplits(), s.singles());
    share(table, words[4], s.found(), s.parts());
    score(table, words[5], s.authors());
    if (!s.wrong().isEmpty()) {
      table.append(words[6]).append(String.join(" ", s.wrong())).append('\n');
    }
    return table.toString();
  }

  private static void score(StringBuilder table, String name, Score score) {
    table.append(
        String.format(
            Locale.ROOT,
            "%s  P %.3f  R %.3f  F1 %.3f  n %d%n",
            name,
            score.precision(),
            score.recall(),
            score.f1(),
            score.labelled()));
  }

  private static void share(StringBuilder table, String name, int part, int whole) {
    table.append(name).append("  ").append(part).append('/').append(whole).append('\n');
  }

  /** The same as names and values, in a fixed order. */
  public static Map<String, Object> figures(BundleScores s) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("files", s.files());
    figures.put("boundaries", score(s.boundaries()));
    figures.put("filesRight", s.right());
    figures.put("singles", s.singles());
    figures.put("falseSplits", s.falseSplits());
    figures.put("parts", s.parts());
    figures.put("partsFound", s.found());
    figures.put("authors", score(s.authors()));
    figures.put("wrong", s.wrong());
    return figures;
  }

  private static Map<String, Object> score(Score score) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("hits", score.hits());
    figures.put("inventions", score.inventions());
    figures.put("misses", score.misses());
    figures.put("precision", score.precision());
    figures.put("recall", score.recall());
    figures.put("f1", score.f1());
    return figures;
  }
}
