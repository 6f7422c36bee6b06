package zhaojing.similarity.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * Pairs the texts that share enough fingerprints beyond official wording and set phrases. Safe for
 * many threads.
 */
public final class Candidates {
  /** Every shared run of 15 characters is seen. */
  static final Winnowing WINNOWING = new Winnowing(8, 8);

  /** A shingle of which this share stands in common wording is common. */
  private static final double MOSTLY = 0.75;

  /** What a fingerprint counts, and one that stands in a set phrase; … */
  private static final int OWN_WEIGHT = 10;

  private static final int SET_PHRASE_WEIGHT = 1;

  /**
   * … what two texts must share: about a run of 20 characters, or set phrases over some 130
   * characters, which may be a copied text that the whole batch has.
   */
  private static final int MIN_WEIGHT = 30;

  /** A set phrase in more texts than this counts nothing. */
  private static final int MAX_SET_PHRASE_TEXTS = 256;

  /** In a large group each text is paired with the first few and with its neighbour. */
  private static final int REPRESENTATIVES = 3;

  private final List<IndexedText> texts;
  private final Postings postings;
  private final Frequencies frequencies;
  private final ScatteredRuns scattered;
  private final int fullGroupTexts;

  /** Indexes all texts and counts their wording. */
  public Candidates(List<IndexedText> texts) {
    if (texts.size() > Postings.MAX_TEXTS) {
      throw new IllegalArgumentException("more texts than an index holds: " + texts.size());
    }
    this.texts = List.copyOf(texts);
    LongList entries = new LongList();
    for (int number = 0; number < texts.size(); number++) {
      IndexedText text = texts.get(number);
      Fingerprints prints = WINNOWING.of(text.view());
      for (int i = 0; i < prints.size(); i++) {
        if (!mostly(text.official(), prints.positions()[i])) {
          entries.add(Postings.entry(prints.hashes()[i], number));
        }
      }
    }
    postings = Postings.of(entries);
    frequencies = new Frequencies(postings, texts.size());
    fullGroupTexts = fullGroupTexts(texts.size());
    scattered = new ScatteredRuns(this.texts);
  }

  /**
   * Up to this size all texts of a group are paired with each other. Less in larger batches, so
   * that the pairs stay in proportion to the texts however much was copied.
   */
  static int fullGroupTexts(int texts) {
    return Math.max(100, Math.min(1000, 70_000_000 / Math.max(1, texts)));
  }

  private static boolean mostly(BitSet covered, int start) {
    int end = start + WINNOWING.k();
    return covered.get(start, end).cardinality() >= WINNOWING.k() * MOSTLY;
  }

  /** How common a wording is among these texts. */
  public Frequencies frequencies() {
    return frequencies;
  }

  /** The pairs to align, by their places in the list, each once, by left and then right. */
  public List<CandidatePair> pairs() {
    List<CandidatePair> pairs = new ArrayList<>();
    for (int left = 0; left < texts.size(); left++) {
      for (int right : rightsOf(left)) {
        pairs.add(new CandidatePair(left, right));
      }
    }
    return pairs;
  }

  /** The texts behind {@code left} in the list to align it with, ascending. */
  public int[] rightsOf(int left) {
    IndexedText text = texts.get(left);
    Fingerprints prints = WINNOWING.of(text.view());
    BitSet setPhrases = frequencies.setPhrases(prints);
    Weights weights = new Weights();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < prints.size(); i++) {
      int bucket = postings.bucket(prints.hashes()[i]);
      if (bucket < 0 || mostly(text.official(), prints.positions()[i]) || !seen.add(bucket)) {
        continue;
      }
      if (!mostly(setPhrases, prints.positions()[i])) {
        add(bucket, left, OWN_WEIGHT, weights);
      } else if (postings.size(bucket) <= MAX_SET_PHRASE_TEXTS) {
        add(bucket, left, SET_PHRASE_WEIGHT, weights);
      }
    }
    return weights.atLeast(MIN_WEIGHT);
  }

  /**
   * The texts behind {@code left} that share many short runs in one place, ascending: with these it
   * deserves a finer alignment.
   */
  public int[] scatteredRightsOf(int left) {
    return scattered.rightsOf(left);
  }

  private void add(int bucket, int left, int weight, Weights weights) {
    int place = postings.place(bucket, left);
    int size = postings.size(bucket);
    boolean all = size <= fullGroupTexts || place < REPRESENTATIVES;
    int last = all ? size : Math.min(size, place + 2);
    for (int i = place + 1; i < last; i++) {
      weights.add(postings.text(bucket, i), weight);
    }
  }
}
