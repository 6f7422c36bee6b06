package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import zhaojing.model.Item;

/**
 * How well items are found, text by text. Names: {@code span} items of the right kind at about the
 * right place, {@code exact} to the character, {@code kind …}, {@code field …} over matched items,
 * {@code link} over links between matched items, {@code link all} over all links.
 */
public record ItemScores(List<Map<String, Score>> texts) {
  private static final int SAMPLES = 1000;
  private static final long SEED = 20140801;

  public ItemScores {
    texts = List.copyOf(texts);
  }

  /** A text's items as marked and as found. */
  public record Case(List<LabelledItem> gold, List<Item> found) {}

  /** The middle 95 of 100 values drawn. */
  public record Interval(double low, double high) {}

  public static ItemScores of(List<Case> cases) {
    return new ItemScores(cases.stream().map(c -> ItemMatching.of(c.gold(), c.found())).toList());
  }

  /** All texts counted together, by name. */
  public Map<String, Score> totals() {
    Map<String, Score> totals = new TreeMap<>();
    for (Map<String, Score> text : texts) {
      text.forEach((name, score) -> totals.merge(name, score, ItemScores::sum));
    }
    return totals;
  }

  /** Of F1, by drawing texts anew (percentile bootstrap, Efron 1979); the same on every run. */
  public Interval interval(String name) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < SAMPLES && !texts.isEmpty(); i++) {
      Score sum = new Score(0, 0, 0);
      for (int t = 0; t < texts.size(); t++) {
        Map<String, Score> text = texts.get(random.nextInt(texts.size()));
        sum = sum(sum, text.getOrDefault(name, new Score(0, 0, 0)));
      }
      values.add(sum.f1());
    }
    values.sort(null);
    return values.isEmpty()
        ? new Interval(0, 0)
        : new Interval(values.get(SAMPLES / 40), values.get(SAMPLES - 1 - SAMPLES / 40));
  }

  private static Score sum(Score a, Score b) {
    return new Score(a.hits() + b.hits(), a.inventions() + b.inventions(), a.misses() + b.misses());
  }
}
