package zhaojing.evaluate.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import zhaojing.evaluate.Bootstrap;
import zhaojing.evaluate.Interval;
import zhaojing.model.CheckId;

/**
 * All figures over a folder of rated texts.
 *
 * @param texts how many
 * @param checks every check that is marked or found, by id
 * @param form checks of language, damage, numbers and leftovers together
 * @param content the others together
 * @param spreads by quality
 * @param intervals of the figures named there, at 95 %, texts drawn anew
 */
public record ReviewScores(
    int texts,
    Agreement agreement,
    Recommended recommended,
    Map<CheckId, CheckScore> checks,
    CheckScore form,
    CheckScore content,
    Alarms alarms,
    Map<Quality, Spread> spreads,
    Map<Figure, Interval> intervals) {
  public ReviewScores {
    checks = Collections.unmodifiableMap(new TreeMap<>(checks));
    intervals = Collections.unmodifiableMap(new TreeMap<>(intervals));
  }

  /** What has an interval. */
  public enum Figure {
    WITHIN_ONE,
    ORDER,
    SUM_ORDER,
    RECOMMENDATION,
    RECALL,
    FORM_RECALL,
    CONTENT_RECALL,
    FALSE_ALARMS
  }

  /** A text with its findings matched once, for drawing. */
  private record Counted(ReviewedText text, CheckScore form, CheckScore content) {}

  public static ReviewScores of(List<ReviewedText> texts, CheckKinds kinds) {
    List<Counted> counted =
        texts.stream()
            .map(
                t -> {
                  Map<CheckId, CheckScore> own = checks(List.of(t));
                  return new Counted(t, sum(own, kinds, true), sum(own, kinds, false));
                })
            .toList();
    Map<Figure, Interval> intervals = new TreeMap<>();
    figures(kinds)
        .forEach(
            (figure, of) -> intervals.put(figure, Bootstrap.interval(counted, of::applyAsDouble)));
    Map<CheckId, CheckScore> checks = checks(texts);
    return new ReviewScores(
        texts.size(),
        Agreement.of(texts),
        Recommended.of(texts),
        checks,
        sum(checks, kinds, true),
        sum(checks, kinds, false),
        Alarms.of(texts, kinds),
        Spread.byQuality(texts),
        intervals);
  }

  /** All checks together. */
  public CheckScore allChecks() {
    return form.plus(content);
  }

  private static Map<Figure, ToDoubleFunction<List<Counted>>> figures(CheckKinds kinds) {
    Map<Figure, ToDoubleFunction<List<Counted>>> all = new LinkedHashMap<>();
    all.put(Figure.WITHIN_ONE, t -> Agreement.of(texts(t)).all().withinOne());
    all.put(Figure.ORDER, t -> Agreement.of(texts(t)).order().share());
    all.put(Figure.SUM_ORDER, t -> Agreement.of(texts(t)).sumOrder().share());
    all.put(Figure.RECOMMENDATION, t -> Recommended.of(texts(t)).share());
    all.put(Figure.RECALL, t -> sum(t, c -> c.form().plus(c.content())).recall());
    all.put(Figure.FORM_RECALL, t -> sum(t, Counted::form).recall());
    all.put(Figure.CONTENT_RECALL, t -> sum(t, Counted::content).recall());
    all.put(Figure.FALSE_ALARMS, t -> Alarms.of(texts(t), kinds).perThousandChars());
    return all;
  }

  private static List<ReviewedText> texts(List<Counted> counted) {
    return counted.stream().map(Counted::text).toList();
  }

  private static CheckScore sum(List<Counted> counted, Function<Counted, CheckScore> part) {
    return counted.stream().map(part).reduce(CheckScore.NONE, CheckScore::plus);
  }

  private static CheckScore sum(Map<CheckId, CheckScore> checks, CheckKinds kinds, boolean form) {
    return checks.entrySet().stream()
        .filter(e -> kinds.ofForm(e.getKey()) == form)
        .map(Map.Entry::getValue)
        .reduce(CheckScore.NONE, CheckScore::plus);
  }

  private static Map<CheckId, CheckScore> checks(List<ReviewedText> texts) {
    Map<CheckId, CheckScore> checks = new TreeMap<>();
    for (ReviewedText text : texts) {
      FaultMatching matching = FaultMatching.of(text);
      matching.found().forEach(f -> add(checks, f.check(), new CheckScore(1, 1, 0, 0)));
      matching.missed().forEach(f -> add(checks, f.check(), new CheckScore(1, 0, 0, 0)));
      matching.right().forEach(f -> add(checks, f.check(), new CheckScore(0, 0, 1, 1)));
      matching.wrong().forEach(f -> add(checks, f.check(), new CheckScore(0, 0, 1, 0)));
    }
    return checks;
  }

  private static void add(Map<CheckId, CheckScore> checks, CheckId id, CheckScore one) {
    checks.merge(id, one, CheckScore::plus);
  }
}
