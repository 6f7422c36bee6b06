package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Percentages that cannot be, whatever the counts. */
final class Percentages {
  private static final Pattern AT_MOST_HUNDRED =
      Pattern.compile(
          "(?:满意|出勤|到会|参学|参训|参会|回收|收回|覆盖|合格|知晓|办结|结案|整改|及格|优秀|升学|入户|走访|签字|参与|到位|普及|巩固|好评)[率面度](?:提高|上升|提升)?(?:为|是|达|达到|到|至|有|了|达到了)?$");
  private static final Pattern REST = Pattern.compile("其余|其他|其它|剩余|剩下|余下");
  private static final Pattern SHARE = Pattern.compile("占(?:了)?[^，。；]{0,8}$");

  private Percentages() {}

  /** Rates of a part in a whole that are above a hundred. */
  static List<Count> impossible(String view, List<Clauses.Sentence> sentences) {
    List<Count> found = new ArrayList<>();
    for (Clauses.Sentence sentence : sentences) {
      for (Count count : sentence.counts()) {
        String before =
            view.substring(Math.max(sentence.start(), count.start() - 14), count.start());
        if (count.isPercent()
            && count.number() > 100
            && AT_MOST_HUNDRED.matcher(before).find()
            && !before.contains("比")) {
          found.add(count);
        }
      }
    }
    return found;
  }

  /** Shares that name the rest too and yet make no whole. */
  static List<List<Count>> notWhole(String view, List<Clauses.Sentence> sentences) {
    List<List<Count>> found = new ArrayList<>();
    for (Clauses.Sentence sentence : sentences) {
      List<Count> shares = new ArrayList<>();
      boolean rest = false;
      int last = sentence.start();
      for (Count count : sentence.counts()) {
        String label = view.substring(last, Math.max(last, count.start()));
        last = count.end();
        if (!count.isPercent()) {
          continue;
        }
        if (!count.exact() || !SHARE.matcher(label).find()) {
          shares.clear();
          continue;
        }
        shares.add(count);
        rest = REST.matcher(label).find();
        if (rest && shares.size() > 1 && offWhole(shares)) {
          found.add(List.copyOf(shares));
        }
      }
    }
    return found;
  }

  private static boolean offWhole(List<Count> shares) {
    double sum = shares.stream().mapToDouble(Count::number).sum();
    return Math.abs(sum - 100) > 0.6 * shares.size() && sum > 70 && sum < 130;
  }
}
