package zhaojing.ingest.bundle;

import java.util.HashMap;
import java.util.Map;

/**
 * How much the words below a place are those above it, as TextTiling (Hearst 1997) compares blocks;
 * instead of words pairs of characters, weighed by how rarely other texts have them.
 */
final class Cohesion {
  private final int[] pairs;
  private final double[] weights;
  private final int[] seen;
  private final int[] counted;
  private int turn;

  Cohesion(String text, Vocabulary vocabulary) {
    this.pairs = new int[text.length()];
    this.weights = new double[text.length()];
    Map<Integer, Integer> ids = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      double weight = vocabulary.weight(text.charAt(i), text.charAt(i + 1));
      weights[i] = weight < 0.35 ? 0 : weight;
      int key = text.charAt(i) << 16 | text.charAt(i + 1);
      pairs[i] = weights[i] == 0 ? -1 : ids.computeIfAbsent(key, k -> ids.size());
    }
    if (pairs.length > 0) {
      pairs[pairs.length - 1] = -1;
    }
    this.seen = new int[ids.size()];
    this.counted = new int[ids.size()];
  }

  /** The share, by weight, of the pairs of [at, to) that [from, at) has too; 0 to 1. */
  double share(int from, int at, int to) {
    return share(from, at, at, to);
  }

  /** The same for [from, to) and what [above, end) has. */
  double share(int begin, int end, int from, int to) {
    turn++;
    for (int i = begin; i < end; i++) {
      if (pairs[i] >= 0) {
        seen[pairs[i]] = turn;
      }
    }
    double all = 0;
    double shared = 0;
    for (int i = from; i < to; i++) {
      if (pairs[i] >= 0 && counted[pairs[i]] != turn) {
        counted[pairs[i]] = turn;
        all += weights[i];
        shared += seen[pairs[i]] == turn ? weights[i] : 0;
      }
    }
    return all == 0 ? 0.05 : shared / all;
  }
}
