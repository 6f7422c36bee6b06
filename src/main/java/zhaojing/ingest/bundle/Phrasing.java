package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much a sentence is worded like those that begin (or end) texts: the mean log-odds of its
 * character pairs and triples, and of its edge (multinomial naive Bayes).
 */
final class Phrasing {
  private static final int LOOK_CHARS = 24;
  private static final int EDGE_CHARS = 4;
  private static final int MIN_TIMES = 3;
  private static final double SMOOTHING = 0.5;
  private static final double MAX_WEIGHT = 3;

  private final Map<String, Double> weights;
  private final boolean beginning;

  Phrasing(Map<String, Double> weights, boolean beginning) {
    this.weights = weights;
    this.beginning = beginning;
  }

  /**
   * @param beginning whether sentences are looked at from their beginning, else from their end
   */
  static Phrasing learn(List<String> yes, List<String> no, boolean beginning) {
    Map<String, int[]> counts = new TreeMap<>();
    count(yes, counts, 0, beginning);
    count(no, counts, 1, beginning);
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      int[] n = entry.getValue();
      if (n[0] >= MIN_TIMES || n[1] >= 3 * MIN_TIMES) {
        double odds =
            Math.log(
                (n[0] + SMOOTHING)
                    / (yes.size() + 1)
                    * (no.size() + 1)
                    / (n[1] + SMOOTHING * no.size() / Math.max(1, yes.size())));
        double capped = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, odds));
        if (Math.abs(capped) >= 0.4) {
          weights.put(entry.getKey(), Math.round(capped * 100) / 100.0);
        }
      }
    }
    return new Phrasing(weights, beginning);
  }

  private static void count(
      List<String> sentences, Map<String, int[]> counts, int column, boolean beginning) {
    for (String sentence : sentences) {
      for (String gram : new HashSet<>(grams(sentence, beginning))) {
        counts.computeIfAbsent(gram, g -> new int[2])[column]++;
      }
    }
  }

  /** In all, positive when it is worded like the edge of a text. */
  double of(String sentence) {
    double edge = 0;
    double sum = 0;
    Set<String> met = new HashSet<>();
    for (String gram : grams(sentence, beginning)) {
      if (!met.add(gram)) {
        continue;
      }
      double weight = weights.getOrDefault(gram, 0.0);
      boolean anchored = gram.charAt(0) == '^';
      if (anchored) {
        edge = Math.abs(weight) > Math.abs(edge) ? weight : edge;
      } else {
        sum += weight;
      }
    }
    return edge + sum / 4;
  }

  private static List<String> grams(String sentence, boolean beginning) {
    int length = Math.min(LOOK_CHARS, sentence.length());
    int from = beginning ? 0 : sentence.length() - length;
    String look = sentence.substring(from, from + length);
    List<String> grams = new ArrayList<>();
    for (int n = 1; n <= Math.min(EDGE_CHARS, length); n++) {
      grams.add("^" + (beginning ? look.substring(0, n) : look.substring(length - n)));
    }
    for (int n = 2; n <= 3; n++) {
      for (int i = 0; i + n <= length; i++) {
        grams.add(look.substring(i, i + n));
      }
    }
    return grams;
  }

  Map<String, Double> weights() {
    return weights;
  }
}
