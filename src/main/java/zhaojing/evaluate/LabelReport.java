package zhaojing.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * All that is measured over labelled texts.
 *
 * @param texts how many
 * @param intervals by the figure's name: {@code moveMacroF1}, {@code accuracy}, {@code
 *     themeMicroF1}, {@code stanceF1}, {@code admissionPrecision}, {@code admissionRecall}, {@code
 *     admissionF1}
 */
public record LabelReport(
    int texts, LabelScores scores, Confusion confusion, Map<String, Interval> intervals) {
  private static final List<String> NAMES =
      List.of(
          "moveMacroF1",
          "accuracy",
          "themeMicroF1",
          "stanceF1",
          "admissionPrecision",
          "admissionRecall",
          "admissionF1");
  private static final List<ToDoubleFunction<LabelScores>> FIGURES =
      List.of(
          LabelScores::moveMacroF1,
          LabelScores::accuracy,
          s -> s.themeMicro().f1(),
          s -> s.stances().f1(),
          s -> s.admission().precision(),
          s -> s.admission().recall(),
          s -> s.admission().f1());

  public LabelReport {
    intervals = Map.copyOf(intervals);
  }

  /**
   * @param texts the pairs of each text; at least one text
   */
  public static LabelReport of(List<List<LabelScores.Pair>> texts) {
    List<LabelScores.Pair> pairs = texts.stream().flatMap(List::stream).toList();
    List<Interval> drawn = Interval.of(texts, FIGURES);
    Map<String, Interval> intervals = new TreeMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      intervals.put(NAMES.get(i), drawn.get(i));
    }
    return new LabelReport(texts.size(), LabelScores.of(pairs), Confusion.of(pairs), intervals);
  }

  /** The named figures in a fixed order. */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new java.util.LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      figures.put(NAMES.get(i), FIGURES.get(i).applyAsDouble(scores));
    }
    return figures;
  }
}
