package zhaojing.similarity.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/** Pairs the texts that share enough fingerprints beyond official wording and set phrases. */
public final class Candidates {
  /** Every shared run of 15 characters is seen, as long as few texts share it. */
  static final Winnowing SHORT = new Winnowing(8, 8);

  /** Every shared run of 31 characters is seen, however many texts share it. */
  static final Winnowing LONG = new Winnowing(24, 8);

  /** A short fingerprint in more texts than this makes no pairs. */
  static final int RARE_TEXTS = 32;

  /** Short fingerprints two texts must share; about a run of 20 characters. */
  static final int MIN_SHARED = 3;

  /** Up to this many texts with one long fingerprint are all paired with each other. */
  static final int GROUP_TEXTS = 64;

  /** In a larger group each text is paired with the first few and with its neighbour. */
  private static final int REPRESENTATIVES = 3;

  /** A shingle of which this share stands in common wording says nothing. */
  private static final double MOSTLY = 0.75;

  private final List<IndexedText> texts;
  private final Frequencies frequencies;

  /** Counts the wording of all texts. */
  public Candidates(List<IndexedText> texts) {
    if (texts.size() > Postings.MAX_TEXTS) {
      throw new IllegalArgumentException("more texts than an index holds: " + texts.size());
    }
    this.texts = List.copyOf(texts);
    frequencies =
        Frequencies.of(
            postings(SHORT, IndexedText::official),
            postings(LONG, IndexedText::official),
            texts.size());
  }

  /** How common a wording is among these texts. */
  public Frequencies frequencies() {
    return frequencies;
  }

  /** The pairs to align, by their places in the list, each once, by left and then right. */
  public List<CandidatePair> pairs() {
    LongList shared = new LongList();
    postings(SHORT, this::common)
        .forEachShared(
            (hash, bucket) -> {
              if (bucket.length <= RARE_TEXTS) {
                all(bucket, shared, 1);
              }
            });
    postings(LONG, this::common)
        .forEachShared(
            (hash, bucket) -> {
              if (bucket.length <= GROUP_TEXTS) {
                all(bucket, shared, MIN_SHARED);
              } else {
                some(bucket, shared);
              }
            });
    return enough(shared.sorted());
  }

  private BitSet common(IndexedText text) {
    BitSet common = frequencies.setPhrases(text.view());
    common.or(text.official());
    return common;
  }

  /** Which code units of a text's view say nothing about where it comes from. */
  private interface Ignored {
    BitSet of(IndexedText text);
  }

  private Postings postings(Winnowing winnowing, Ignored ignored) {
    Postings postings = new Postings();
    for (int number = 0; number < texts.size(); number++) {
      IndexedText text = texts.get(number);
      BitSet ignore = ignored.of(text);
      Fingerprints prints = winnowing.of(text.view());
      for (int i = 0; i < prints.size(); i++) {
        int start = prints.positions()[i];
        int covered = ignore.get(start, start + winnowing.k()).cardinality();
        if (covered < winnowing.k() * MOSTLY) {
          postings.add(prints.hashes()[i], number);
        }
      }
    }
    return postings;
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
