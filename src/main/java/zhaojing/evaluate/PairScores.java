package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whole pairs of texts: which were called copied, and how well they are ranked.
 *
 * @param decisions over all pairs that are labelled or called copied
 * @param averagePrecision sum over the falling scores of precision times the rise of recall, tied
 *     pairs taken together; a labelled pair without a score is never reached. 1 when nothing is
 *     labelled
 * @param falseAlarms innocent pairs called copied
 * @param innocent innocent pairs in the folder
 */
public record PairScores(Score decisions, double averagePrecision, int falseAlarms, int innocent) {

  /** False alarms for every thousand innocent pairs; 0 without innocent pairs. */
  public double falseAlarmsPerThousand() {
    return innocent == 0 ? 0 : 1000.0 * falseAlarms / innocent;
  }

  /** Two texts, whichever way round. */
  public record Pair(String first, String second) implements Comparable<Pair> {
    public Pair {
      if (first.compareTo(second) > 0) {
        String other = first;
        first = second;
        second = other;
      }
    }

    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }

  /**
   * @param copied the labelled pairs
   * @param innocent the pairs known to be innocent
   * @param called every pair called copied, with a score that is larger for surer pairs
   */
  public static PairScores of(
      Set<Pair> copied, Collection<Pair> innocent, Map<Pair, Double> called) {
    int hits = (int) called.keySet().stream().filter(copied::contains).count();
    Set<Pair> known = new HashSet<>(innocent);
    return new PairScores(
        new Score(hits, called.size() - hits, copied.size() - hits),
        averagePrecision(copied, called),
        (int) called.keySet().stream().filter(known::contains).count(),
        known.size());
  }

  private static double averagePrecision(Set<Pair> copied, Map<Pair, Double> called) {
    if (copied.isEmpty()) {
      return 1;
    }
    TreeMap<Double, List<Boolean>> byScore = new TreeMap<>();
    called.forEach(
        (pair, score) ->
            byScore.computeIfAbsent(score, k -> new ArrayList<>()).add(copied.contains(pair)));
    int seen = 0;
    int right = 0;
    double sum = 0;
    for (List<Boolean> tied : byScore.descendingMap().values()) {
      int rightHere = (int) tied.stream().filter(r -> r).count();
      seen += tied.size();
      right += rightHere;
      sum += rightHere * (double) right / seen;
    }
    return sum / copied.size();
  }
}
