package zhaojing.evaluate.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Criterion;

/**
 * The ratings of the texts of one quality that both rated.
 *
 * @param means by criterion, the person's and the program's
 * @param personSums how many texts by the person's sum over the criteria
 * @param programSums the same of the program
 */
public record Spread(
    int texts,
    Map<Criterion, Means> means,
    Map<Integer, Integer> personSums,
    Map<Integer, Integer> programSums) {
  public Spread {
    means = Collections.unmodifiableMap(new EnumMap<>(means));
    personSums = Collections.unmodifiableMap(new TreeMap<>(personSums));
    programSums = Collections.unmodifiableMap(new TreeMap<>(programSums));
  }

  /** Mean levels. */
  public record Means(double person, double program) {}

  /** By quality; those without texts are left out. */
  static Map<Quality, Spread> byQuality(List<ReviewedText> reviewed) {
    Map<Quality, Spread> spreads = new EnumMap<>(Quality.class);
    for (Quality quality : Quality.values()) {
      List<ReviewedText> texts =
          reviewed.stream()
              .filter(t -> t.counts() && !t.ratings().isEmpty())
              .filter(t -> t.gold().quality() == quality)
              .toList();
      if (!texts.isEmpty()) {
        spreads.put(quality, of(texts));
      }
    }
    return Collections.unmodifiableMap(spreads);
  }

  private static Spread of(List<ReviewedText> texts) {
    Map<Criterion, Means> means = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      List<LevelPair> levels = texts.stream().map(t -> t.levels(criterion)).toList();
      means.put(
          criterion,
          new Means(
              levels.stream().mapToInt(LevelPair::person).average().orElse(0),
              levels.stream().mapToInt(LevelPair::program).average().orElse(0)));
    }
    Map<Integer, Integer> persons = new TreeMap<>();
    Map<Integer, Integer> programs = new TreeMap<>();
    for (ReviewedText text : texts) {
      persons.merge(text.sums().person(), 1, Integer::sum);
      programs.merge(text.sums().program(), 1, Integer::sum);
    }
    return new Spread(texts.size(), means, persons, programs);
  }
}
