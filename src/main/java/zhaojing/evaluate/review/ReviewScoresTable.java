package zhaojing.evaluate.review;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import zhaojing.evaluate.Interval;
import zhaojing.evaluate.review.ReviewScores.Figure;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Recommendation;

/** The scores as a table for people. */
public final class ReviewScoresTable {
  private static final String CELL = "%8s";
  private final ReviewScores scores;
  private final Map<CheckId, String> names;
  private final boolean chinese;
  private final StringBuilder table = new StringBuilder();

  private ReviewScoresTable(ReviewScores scores, Map<CheckId, String> names, boolean chinese) {
    this.scores = scores;
    this.names = names;
    this.chinese = chinese;
  }

  /**
   * @param names Chinese names of the checks
   */
  public static String of(ReviewScores scores, Map<CheckId, String> names, boolean chinese) {
    return new ReviewScoresTable(scores, names, chinese).all();
  }

  private String all() {
    ratings();
    recommendation();
    faults();
    spreads();
    return table.toString();
  }

  private void ratings() {
    Agreement agreement = scores.agreement();
    int rated = agreement.ratings().get(Criterion.CONCRETENESS).texts();
    line(say("文稿 %d 篇，人工评分 %d 篇", "%d texts, %d rated by a person"), scores.texts(), rated);
    line(say("评分", "Ratings"));
    line(
        say(
            "    相差≤1    相同  平均差   kappa    次序  可比对数  未评",
            "      ≤1    same    diff   kappa   order     pairs  unrated"));
    for (Criterion criterion : Criterion.values()) {
      RatingScore score = agreement.ratings().get(criterion);
      rating(
          score, agreement.orders().get(criterion), chinese ? criterion.chinese() : criterion.id());
    }
    rating(agreement.all(), agreement.order(), say("合计", "all"));
    line(
        say(
            "  相差≤1 %s，逐项次序 %s，七项合计的次序 %s %s（%d 对，其中程序给分相同 %d 对）",
            "  within 1 %s, order by criterion %s, order by sums %s %s (%d pairs, %d ties)"),
        interval(Figure.WITHIN_ONE),
        interval(Figure.ORDER),
        percent(agreement.sumOrder().share()),
        interval(Figure.SUM_ORDER),
        agreement.sumOrder().pairs(),
        agreement.sumOrder().ties());
  }

  private void rating(RatingScore score, PairOrder order, String name) {
    line(
        "%8s%8s%8.2f%8.2f%8s%10d%6d  %s",
        percent(score.withinOne()),
        percent(score.exact()),
        score.meanDifference(),
        score.kappa(),
        percent(order.share()),
        order.pairs(),
        score.unrated(),
        name);
  }

  private void recommendation() {
    Recommended recommended = scores.recommended();
    line(
        say("建议　相同 %s %s，相同或相邻 %s（%d 篇）", "Recommendation: same %s %s, same or next %s (%d texts)"),
        percent(recommended.share()),
        interval(Figure.RECOMMENDATION),
        percent(recommended.nearShare()),
        recommended.texts());
    StringBuilder head = new StringBuilder(say("  人工＼程序", "  person\\program"));
    for (Recommendation program : Recommendation.values()) {
      head.append(CELL.formatted(word(program)));
    }
    line("%s", head);
    for (Recommendation person : Recommendation.values()) {
      StringBuilder row = new StringBuilder(CELL.formatted(word(person)));
      Map<Recommendation, Integer> counts = recommended.counts().getOrDefault(person, Map.of());
      for (Recommendation program : Recommendation.values()) {
        row.append("%10d".formatted(counts.getOrDefault(program, 0)));
      }
      line("%s", row);
    }
  }

  private void faults() {
    line(say("问题　找到／标出　查全　　正确／报出　准确", "Faults: found/marked recall right/findings precision"));
    scores.checks().forEach((id, score) -> fault(score, id + " " + names.getOrDefault(id, "")));
    fault(scores.form(), say("文字、数字、残留", "form"));
    fault(scores.content(), say("内容", "content"));
    fault(scores.allChecks(), say("合计", "all"));
    line(
        say("  查全 %s，其中文字类 %s，内容类 %s", "  recall %s, of form %s, of content %s"),
        interval(Figure.RECALL),
        interval(Figure.FORM_RECALL),
        interval(Figure.CONTENT_RECALL));
    Alarms alarms = scores.alarms();
    line(
        say(
            "无误文稿 %d 篇 %d 字，文字类误报 %d 处，每千字 %.2f %s",
            "%d clean texts of %d characters, %d false alarms of form, %.2f per 1,000 %s"),
        alarms.texts(),
        alarms.chars(),
        alarms.alarms(),
        alarms.perThousandChars(),
        raw(scores.intervals().get(Figure.FALSE_ALARMS)));
  }

  private void fault(CheckScore score, String name) {
    line(
        "%5d/%-5d%8s%6d/%-5d%8s  %s",
        score.found(),
        score.marked(),
        score.marked() == 0 ? "-" : percent(score.recall()),
        score.right(),
        score.findings(),
        score.findings() == 0 ? "-" : percent(score.precision()),
        name);
  }

  private void spreads() {
    line(say("各类文稿的评分（人工→程序）", "Ratings by quality (person→program)"));
    scores
        .spreads()
        .forEach(
            (quality, spread) -> {
              line(
                  say("  %s %d 篇", "  %s, %d texts"),
                  chinese ? quality.chinese() : quality.id(),
                  spread.texts());
              line(
                  "    %s",
                  spread.means().entrySet().stream()
                      .map(
                          e ->
                              String.format(
                                  Locale.ROOT,
                                  "%s %.1f→%.1f",
                                  chinese ? e.getKey().chinese() : e.getKey().id(),
                                  e.getValue().person(),
                                  e.getValue().program()))
                      .collect(Collectors.joining(chinese ? "，" : ", ")));
              line(
                  say("    合计分 人工 %s；程序 %s", "    sums: person %s; program %s"),
                  sums(spread.personSums()),
                  sums(spread.programSums()));
            });
  }

  /** Sums with how many texts have each, as {@code 12×3}. */
  private static String sums(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() > 1 ? "×" + e.getValue() : ""))
        .collect(Collectors.joining(" "));
  }

  private String word(Recommendation recommendation) {
    return chinese ? recommendation.chinese() : recommendation.id();
  }

  private String interval(Figure figure) {
    Interval interval = scores.intervals().get(figure);
    return "[" + percent(interval.low()) + ", " + percent(interval.high()) + "]";
  }

  private static String raw(Interval interval) {
    return String.format(Locale.ROOT, "[%.2f, %.2f]", interval.low(), interval.high());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  private String say(String inChinese, String inEnglish) {
    return chinese ? inChinese : inEnglish;
  }

  private void line(String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
