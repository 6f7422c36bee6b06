package zhaojing.similarity.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * Collects the fingerprints of texts and pairs those that share enough of them. Not for sharing
 * between threads.
 */
public final class Candidates {
  /** Every shared run of 15 characters is seen, as long as few texts share it. */
  public static final Winnowing SHORT = new Winnowing(8, 8);

  /** Every shared run of 31 characters is seen, however many texts share it. */
  public static final Winnowing LONG = new Winnowing(24, 8);

  /** A short fingerprint in more texts than this is a formula. */
  static final int RARE_TEXTS = 32;

  /** Short fingerprints two texts must share; about a run of 20 characters. */
  static final int MIN_SHARED = 3;

  /** Up to this many texts with one long fingerprint are all paired with each other. */
  static final int GROUP_TEXTS = 64;

  /** In a larger group each text is paired with the first few and with its neighbour. */
  private static final int REPRESENTATIVES = 3;

  private static final double MOSTLY = 0.75;

  private final Postings rare = new Postings();
  private final Postings frequent = new Postings();
  private int texts;

  /**
   * @param view a text's comparison view
   * @param official which code units of the view stand in official wording; those make no
   *     candidates
   * @return the number of this text, counted from 0
   */
  public int add(String view, BitSet official) {
    if (texts == Postings.MAX_TEXTS) {
      throw new IllegalStateException("more texts than an index holds: " + texts);
    }
    addTo(rare, SHORT, view, official);
    addTo(frequent, LONG, view, official);
    return texts++;
  }

  private void addTo(Postings postings, Winnowing winnowing, String view, BitSet official) {
    Fingerprints prints = winnowing.of(view);
    for (int i = 0; i < prints.size(); i++) {
      int start = prints.positions()[i];
      int covered = official.get(start, start + winnowing.k()).cardinality();
      if (covered < winnowing.k() * MOSTLY) {
        postings.add(prints.hashes()[i], texts);
      }
    }
  }

  /** The pairs to align, each once, by left and then right. */
  public List<CandidatePair> pairs() {
    LongList shared = new LongList();
    rare.forEachShared(
        (hash, bucket) -> {
          if (bucket.length <= RARE_TEXTS) {
            all(bucket, shared, 1);
          }
        });
    frequent.forEachShared(
        (hash, bucket) -> {
          if (bucket.length <= GROUP_TEXTS) {
            all(bucket, shared, MIN_SHARED);
          } else {
            some(bucket, shared);
          }
        });
    return enough(shared.sorted());
  }

  /** How many of the texts share a wording. */
  public Frequencies frequencies() {
    Map<Long, Integer> counts = new HashMap<>();
    rare.forEachShared(
        (hash, bucket) -> {
          if (bucket.length > 2) {
            counts.put(hash, bucket.length);
          }
        });
    return new Frequencies(counts);
  }

  private static void all(int[] bucket, LongList shared, int weight) {
    for (int i = 0; i < bucket.length; i++) {
      for (int j = i + 1; j < bucket.length; j++) {
        addPair(bucket[i], bucket[j], shared, weight);
      }
    }
  }

  private static void some(int[] bucket, LongList shared) {
    for (int j = 1; j < bucket.length; j++) {
      for (int i = 0; i < Math.min(j, REPRESENTATIVES); i++) {
        addPair(bucket[i], bucket[j], shared, MIN_SHARED);
      }
      if (j > REPRESENTATIVES) {
        addPair(bucket[j - 1], bucket[j], shared, MIN_SHARED);
      }
    }
  }

  private static void addPair(int left, int right, LongList shared, int weight) {
    for (int i = 0; i < weight; i++) {
      shared.add(((long) left << 32) | right);
    }
  }

  private static List<CandidatePair> enough(long[] sorted) {
    List<CandidatePair> pairs = new ArrayList<>();
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from >= MIN_SHARED) {
        pairs.add(new CandidatePair((int) (sorted[from] >>> 32), (int) sorted[from]));
      }
      from = to;
    }
    return pairs;
  }
}
