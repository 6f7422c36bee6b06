package zhaojing.similarity.paraphrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which texts deserve a closer look: several of their sentences are near, beyond what is usual. */
final class TextPairs {
  /** Beyond the mean of both surroundings; the alignment asks for less, but in a row. */
  private static final double MIN_BEYOND = 0.05;

  /** From either side, as single sentences and with the next. */
  private static final int MIN_HITS = 2;

  private TextPairs() {}

  /** By left and then right, {@code left < right}. */
  static List<TextPair> of(List<Surroundings> around) {
    Map<TextPair, Integer> hits = new TreeMap<>();
    for (int text = 0; text < around.size(); text++) {
      for (Surroundings.Hit hit : around.get(text).hits()) {
        if (beyond(around, text, hit) >= MIN_BEYOND) {
          hits.merge(
              new TextPair(Math.min(text, hit.text()), Math.max(text, hit.text())),
              1,
              Integer::sum);
        }
      }
    }
    return hits.entrySet().stream()
        .filter(e -> e.getValue() >= MIN_HITS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double beyond(List<Surroundings> around, int text, Surroundings.Hit hit) {
    Surroundings own = around.get(text);
    Surroundings other = around.get(hit.text());
    double ownMean = hit.pairs() ? own.two()[hit.sentence()] : own.one()[hit.sentence()];
    double otherMean = hit.pairs() ? other.two()[hit.other()] : other.one()[hit.other()];
    return hit.alike() - (ownMean + otherMean) / 2;
  }
}
