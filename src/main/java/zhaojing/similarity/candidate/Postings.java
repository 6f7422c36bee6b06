package zhaojing.similarity.candidate;

import java.util.Arrays;

/**
 * An inverted index: which texts hold which fingerprint. A fingerprint that only one text holds is
 * left out. Of a hash 40 bits are kept; two that fall together only make a candidate that alignment
 * then drops.
 */
final class Postings {
  static final int MAX_TEXTS = 1 << 24;
  private static final int TEXT_BITS = 24;
  private static final long TEXT_MASK = MAX_TEXTS - 1L;

  /** The first bits of a hash lead into the directory. */
  private static final int DIRECTORY_BITS = 16;

  private final long[] hashes;
  private final int[] starts;
  private final int[] texts;
  private final int[] directory;

  private Postings(long[] hashes, int[] starts, int[] texts) {
    this.hashes = hashes;
    this.starts = starts;
    this.texts = texts;
    directory = new int[(1 << DIRECTORY_BITS) + 1];
    for (long hash : hashes) {
      directory[first(hash) + 1]++;
    }
    for (int i = 1; i < directory.length; i++) {
      directory[i] += directory[i - 1];
    }
  }

  /** One entry of the list to index: hash above text number. */
  static long entry(long hash, int text) {
    return (hash & ~TEXT_MASK) | text;
  }

  /** Takes the list over and sorts it. */
  static Postings of(LongList entries) {
    return of(entries, MAX_TEXTS);
  }

  /** As above; a fingerprint that more texts hold is left out, too. */
  static Postings of(LongList entries, int maxTexts) {
    long[] sorted = entries.sorted();
    int distinct = distinct(sorted);
    long[] hashes = new long[distinct];
    int[] starts = new int[distinct + 1];
    int[] texts = new int[distinct];
    int buckets = 0;
    int size = 0;
    for (int from = 0; from < distinct; ) {
      int to = from;
      while (to < distinct && key(sorted[to]) == key(sorted[from])) {
        to++;
      }
      if (to - from > 1 && to - from <= maxTexts) {
        hashes[buckets] = key(sorted[from]);
        starts[buckets++] = size;
        for (int i = from; i < to; i++) {
          texts[size++] = (int) (sorted[i] & TEXT_MASK);
        }
      }
      from = to;
    }
    starts[buckets] = size;
    return new Postings(
        Arrays.copyOf(hashes, buckets),
        Arrays.copyOf(starts, buckets + 1),
        Arrays.copyOf(texts, size));
  }

  private static int distinct(long[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept;
  }

  private static long key(long entry) {
    return entry >>> TEXT_BITS;
  }

  private static int first(long key) {
    return (int) (key >>> (Long.SIZE - TEXT_BITS - DIRECTORY_BITS));
  }

  /** The number of the bucket of this hash; negative when fewer than two texts hold it. */
  int bucket(long hash) {
    long key = key(hash);
    int first = first(key);
    return Arrays.binarySearch(hashes, directory[first], directory[first + 1], key);
  }

  int buckets() {
    return hashes.length;
  }

  /** In how many texts the fingerprint of a bucket stands. */
  int size(int bucket) {
    return starts[bucket + 1] - starts[bucket];
  }

  /** Number of the {@code i}-th text of a bucket; they ascend. */
  int text(int bucket, int i) {
    return texts[starts[bucket] + i];
  }

  /** The place of a text in its bucket. */
  int place(int bucket, int text) {
    return Arrays.binarySearch(texts, starts[bucket], starts[bucket + 1], text) - starts[bucket];
  }
}
