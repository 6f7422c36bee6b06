package zhaojing.evaluate.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.Criterion;
import zhaojing.model.Genre;
import zhaojing.model.Recommendation;

/**
 * A text with what a person thought of it.
 *
 * @param name of the file without its ending
 * @param file with the text, UTF-8
 * @param clean whether every finding of language, damage, numbers or leftovers is a false alarm
 * @param ratings by criterion, 1 to 5; empty when texts of this kind are not rated
 */
public record RatedText(
    String name,
    Path file,
    String text,
    Genre genre,
    String campaign,
    Quality quality,
    boolean clean,
    Map<Criterion, Integer> ratings,
    Optional<Recommendation> recommendation,
    List<MarkedFault> faults) {
  public RatedText {
    ratings = Map.copyOf(new TreeMap<>(ratings));
    faults = List.copyOf(faults);
  }

  /** Length in characters that can be seen. */
  public int chars() {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }
}
