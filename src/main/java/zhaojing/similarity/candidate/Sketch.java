package zhaojing.similarity.candidate;

import java.util.Arrays;

/**
 * Estimates how much two sets of texts have in common from the few of each whose numbers hash
 * smallest (bottom-k sketch; Cohen and Kaplan, PODC 2007). Exact for sets of up to {@value #SIZE}.
 */
final class Sketch {
  static final int SIZE = 32;

  private final int texts;
  private final int[] smallest;

  private Sketch(int texts, int[] smallest) {
    this.texts = texts;
    this.smallest = smallest;
  }

  static Sketch of(Postings postings, int bucket) {
    int size = postings.size(bucket);
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = mix(postings.text(bucket, i));
    }
    Arrays.sort(hashes);
    return new Sketch(size, Arrays.copyOf(hashes, Math.min(SIZE, size)));
  }

  /** In how many texts. */
  int texts() {
    return texts;
  }

  /** Estimated texts in both over texts in either, 0 to 1. */
  double jaccard(Sketch other) {
    int union = 0;
    int both = 0;
    int i = 0;
    int j = 0;
    while (union < SIZE && (i < smallest.length || j < other.smallest.length)) {
      boolean left = i < smallest.length;
      boolean right = j < other.smallest.length;
      int order = !left ? 1 : !right ? -1 : Integer.compare(smallest[i], other.smallest[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      union++;
    }
    return both / (double) Math.max(1, union);
  }

  /**
   * Whether two wordings stand in the same texts much more than two independent ones of their
   * frequencies would.
   *
   * @param all texts of the batch
   */
  boolean together(Sketch other, int all) {
    double p = texts / (double) all;
    double q = other.texts / (double) all;
    double independent = p * q / (p + q - p * q);
    return jaccard(other) >= independent + (1 - independent) / 3;
  }

  /** A one-to-one spreading of numbers (finaliser of MurmurHash3). */
  private static int mix(int number) {
    int h = number * 0x9E3779B9 + 1;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
