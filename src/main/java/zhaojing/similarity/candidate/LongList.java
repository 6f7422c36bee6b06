package zhaojing.similarity.candidate;

import java.util.Arrays;

/** A growing list of primitive longs, so that millions of index entries stay small. */
final class LongList {
  private long[] values = new long[1024];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  /** The values in order, each as unsigned; the list is empty afterwards. */
  long[] sorted() {
    long[] all = Arrays.copyOf(values, size);
    values = new long[0];
    size = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] ^= Long.MIN_VALUE;
    }
    Arrays.parallelSort(all);
    for (int i = 0; i < all.length; i++) {
      all[i] ^= Long.MIN_VALUE;
    }
    return all;
  }
}
