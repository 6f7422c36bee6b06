package zhaojing.evaluate.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Recommendation;

/**
 * A rated text with what the program made of it.
 *
 * @param genre as read
 * @param ratings empty when the program did not rate it
 * @param findings on all parts of the file
 */
public record ReviewedText(
    RatedText gold,
    Genre genre,
    Map<Criterion, Integer> ratings,
    Optional<Recommendation> recommendation,
    List<Finding> findings) {
  public ReviewedText {
    ratings = Map.copyOf(new TreeMap<>(ratings));
    findings = List.copyOf(findings);
  }

  /** Whether a person rated it, so that it counts in the agreement of ratings. */
  boolean counts() {
    return !gold.ratings().isEmpty();
  }

  /** The person's and the program's level of one criterion; the text counts. */
  LevelPair levels(Criterion criterion) {
    return new LevelPair(gold.ratings().get(criterion), ratings.getOrDefault(criterion, 0));
  }

  /** The sums of both over all criteria; the text counts. */
  LevelPair sums() {
    return new LevelPair(sum(gold.ratings()), sum(ratings));
  }

  private static int sum(Map<Criterion, Integer> ratings) {
    return ratings.values().stream().mapToInt(Integer::intValue).sum();
  }
}
