package zhaojing.similarity.candidate;

import java.util.Arrays;

/**
 * An inverted index: which texts hold which fingerprint. An entry is one long, 40 bits of hash
 * above 24 bits of text number; two hashes that fall together only make a candidate that alignment
 * then drops.
 */
final class Postings {
  static final int MAX_TEXTS = 1 << 24;
  private static final long TEXT_MASK = MAX_TEXTS - 1L;

  /** Sees the texts that share one fingerprint, ascending and distinct, at least two. */
  interface Bucket {
    void texts(long hash, int[] texts);
  }

  private final LongList entries = new LongList();

  void add(long hash, int text) {
    entries.add(truncated(hash) | text);
  }

  /** The part of a hash that an entry keeps. */
  static long truncated(long hash) {
    return hash & ~TEXT_MASK;
  }

  void forEachShared(Bucket bucket) {
    long[] sorted = entries.sorted();
    int[] texts = new int[16];
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      int count = 0;
      long hash = truncated(sorted[from]);
      while (to < sorted.length && truncated(sorted[to]) == hash) {
        int text = (int) (sorted[to] & TEXT_MASK);
        if (count == 0 || texts[count - 1] != text) {
          if (count == texts.length) {
            texts = Arrays.copyOf(texts, count * 2);
          }
          texts[count++] = text;
        }
        to++;
      }
      if (count > 1) {
        bucket.texts(hash, Arrays.copyOf(texts, count));
      }
      from = to;
    }
  }
}
