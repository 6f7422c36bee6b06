package zhaojing.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What some program called copied in a labelled folder, so that programs can be measured alike.
 *
 * @param passages with their places; a program that only finds pairs has none
 * @param scores for each pair, larger for surer ones; several lines of a pair add up
 */
public record FoundCopies(List<SharedPassage> passages, SortedMap<PairScores.Pair, Double> scores) {
  public FoundCopies {
    passages = List.copyOf(passages);
    scores = new TreeMap<>(scores);
  }

  /**
   * Reads lines of {@code {"left":{"file":…,"start":…,"end":…},"right":{…},"score":…}}; places and
   * score may be missing.
   *
   * @param gold the folder whose texts are meant
   * @throws FaultyLabelsException when a line is not so
   * @throws IOException when the file can't be read
   */
  public static FoundCopies read(Path file, LabelledCopies gold) throws IOException {
    List<SharedPassage> passages = new ArrayList<>();
    Map<PairScores.Pair, Double> scores = new TreeMap<>();
    for (CopyLine line : CopyLine.all(file, gold.texts())) {
      scores.merge(line.pair(), line.score(), Double::sum);
      if (line.hasPlaces()) {
        passages.add(line.shared());
      }
    }
    return new FoundCopies(passages, new TreeMap<>(scores));
  }

  /** How well that agrees with the labels. */
  public CopyScores scores(LabelledCopies gold) {
    return CopyScores.of(gold, passages, scores);
  }
}
