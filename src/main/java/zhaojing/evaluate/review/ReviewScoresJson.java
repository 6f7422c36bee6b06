package zhaojing.evaluate.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhaojing.evaluate.Interval;
import zhaojing.model.Criterion;

/** The scores for programs. Figures have four digits behind the point. */
public final class ReviewScoresJson {
  private ReviewScoresJson() {}

  /** One object, indented. */
  public static String of(ReviewScores scores) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("texts", scores.texts());
    Map<String, Object> ratings = new LinkedHashMap<>();
    Agreement agreement = scores.agreement();
    for (Criterion criterion : Criterion.values()) {
      ratings.put(
          criterion.id(),
          rating(agreement.ratings().get(criterion), agreement.orders().get(criterion)));
    }
    ratings.put("all", rating(agreement.all(), agreement.order()));
    ratings.put("sumOrder", order(agreement.sumOrder()));
    all.put("ratings", ratings);
    all.put("recommendation", recommendation(scores.recommended()));
    Map<String, Object> checks = new LinkedHashMap<>();
    scores.checks().forEach((id, score) -> checks.put(id.value(), check(score)));
    all.put("checks", checks);
    all.put("formChecks", check(scores.form()));
    all.put("contentChecks", check(scores.content()));
    all.put("allChecks", check(scores.allChecks()));
    Map<String, Object> alarms = new LinkedHashMap<>();
    alarms.put("texts", scores.alarms().texts());
    alarms.put("chars", scores.alarms().chars());
    alarms.put("alarms", scores.alarms().alarms());
    alarms.put("perThousandChars", figure(scores.alarms().perThousandChars()));
    all.put("falseAlarmsOnCleanTexts", alarms);
    Map<String, Object> spreads = new LinkedHashMap<>();
    scores.spreads().forEach((quality, spread) -> spreads.put(quality.id(), spread(spread)));
    all.put("spread", spreads);
    Map<String, Object> intervals = new LinkedHashMap<>();
    scores.intervals().forEach((f, interval) -> intervals.put(name(f), interval(interval)));
    all.put("intervals", intervals);
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures are always JSON", e);
    }
  }

  private static Map<String, Object> rating(RatingScore score, PairOrder order) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("ratings", score.texts());
    all.put("unrated", score.unrated());
    all.put("withinOne", figure(score.withinOne()));
    all.put("exact", figure(score.exact()));
    all.put("meanDifference", figure(score.meanDifference()));
    all.put("kappa", figure(score.kappa()));
    all.put("order", order(order));
    return all;
  }

  private static Map<String, Object> order(PairOrder order) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("pairs", order.pairs());
    all.put("right", figure(order.share()));
    all.put("ties", order.ties());
    return all;
  }

  private static Map<String, Object> recommendation(Recommended recommended) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("texts", recommended.texts());
    all.put("right", figure(recommended.share()));
    all.put("withinOneStep", figure(recommended.nearShare()));
    Map<String, Object> confusion = new LinkedHashMap<>();
    recommended
        .counts()
        .forEach(
            (person, row) -> {
              Map<String, Object> cells = new LinkedHashMap<>();
              row.forEach((program, count) -> cells.put(program.id(), count));
              confusion.put(person.id(), cells);
            });
    all.put("confusion", confusion);
    return all;
  }

  private static Map<String, Object> check(CheckScore score) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("marked", score.marked());
    all.put("found", score.found());
    all.put("findings", score.findings());
    all.put("right", score.right());
    all.put("recall", figure(score.recall()));
    all.put("precision", figure(score.precision()));
    return all;
  }

  private static Map<String, Object> spread(Spread spread) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("texts", spread.texts());
    spread
        .means()
        .forEach(
            (criterion, means) ->
                all.put(criterion.id(), List.of(figure(means.person()), figure(means.program()))));
    all.put("personSums", sums(spread.personSums()));
    all.put("programSums", sums(spread.programSums()));
    return all;
  }

  private static List<Integer> sums(Map<Integer, Integer> counts) {
    List<Integer> all = new ArrayList<>();
    counts.forEach(
        (sum, texts) -> {
          for (int i = 0; i < texts; i++) {
            all.add(sum);
          }
        });
    return all;
  }

  private static String name(ReviewScores.Figure figure) {
    String[] words = figure.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }

  private static List<Double> interval(Interval interval) {
    return List.of(figure(interval.low()), figure(interval.high()));
  }

  private static double figure(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
