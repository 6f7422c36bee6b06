package zhaojing.evaluate.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.Recommendation;

/**
 * Agreement of the recommendations.
 *
 * @param texts for which a person gave one
 * @param right the same
 * @param near the same or the one next to it
 * @param counts the person's, then the program's, then texts; none of the program's is no column
 */
public record Recommended(
    int texts, int right, int near, Map<Recommendation, Map<Recommendation, Integer>> counts) {
  public Recommended {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  static Recommended of(List<ReviewedText> reviewed) {
    int texts = 0;
    int right = 0;
    int near = 0;
    Map<Recommendation, Map<Recommendation, Integer>> counts = new EnumMap<>(Recommendation.class);
    for (ReviewedText text : reviewed) {
      Optional<Recommendation> person = text.gold().recommendation();
      if (person.isEmpty()) {
        continue;
      }
      texts++;
      if (text.recommendation().isPresent()) {
        Recommendation program = text.recommendation().get();
        right += program == person.get() ? 1 : 0;
        near += Math.abs(program.ordinal() - person.get().ordinal()) <= 1 ? 1 : 0;
        counts
            .computeIfAbsent(person.get(), r -> new EnumMap<>(Recommendation.class))
            .merge(program, 1, Integer::sum);
      }
    }
    return new Recommended(texts, right, near, counts);
  }

  /** Share of the same, 0 without texts. */
  public double share() {
    return texts == 0 ? 0 : (double) right / texts;
  }

  /** Share of the same or next, 0 without texts. */
  public double nearShare() {
    return texts == 0 ? 0 : (double) near / texts;
  }
}
