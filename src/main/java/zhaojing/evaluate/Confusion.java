package zhaojing.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.Move;

/**
 * Which move was told for which.
 *
 * @param counts labelled move, then predicted move, then sentences; pairs that never occur are left
 *     out
 */
public record Confusion(Map<Move, Map<Move, Integer>> counts) {
  public Confusion {
    Map<Move, Map<Move, Integer>> copy = new EnumMap<>(Move.class);
    counts.forEach((gold, row) -> copy.put(gold, Collections.unmodifiableMap(row)));
    counts = Collections.unmodifiableMap(copy);
  }

  public static Confusion of(List<LabelScores.Pair> pairs) {
    Map<Move, Map<Move, Integer>> counts = new EnumMap<>(Move.class);
    for (LabelScores.Pair pair : pairs) {
      counts
          .computeIfAbsent(pair.gold().move(), m -> new EnumMap<>(Move.class))
          .merge(pair.predicted().move(), 1, Integer::sum);
    }
    return new Confusion(counts);
  }

  /** Cohen's kappa (1960): agreement beyond chance; 1 when there is nothing to disagree on. */
  public double kappa() {
    Map<Move, Integer> predicted = new EnumMap<>(Move.class);
    long n = 0;
    long same = 0;
    for (Map.Entry<Move, Map<Move, Integer>> row : counts.entrySet()) {
      for (Map.Entry<Move, Integer> cell : row.getValue().entrySet()) {
        predicted.merge(cell.getKey(), cell.getValue(), Integer::sum);
        n += cell.getValue();
        same += row.getKey() == cell.getKey() ? cell.getValue() : 0;
      }
    }
    double chance = 0;
    for (Map.Entry<Move, Map<Move, Integer>> row : counts.entrySet()) {
      double labelled = row.getValue().values().stream().mapToInt(Integer::intValue).sum();
      chance += labelled * predicted.getOrDefault(row.getKey(), 0) / n / n;
    }
    return n == 0 || chance >= 1 ? 1 : ((double) same / n - chance) / (1 - chance);
  }
}
