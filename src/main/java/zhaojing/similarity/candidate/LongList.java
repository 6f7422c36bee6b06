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

  long[] sorted() {
    long[] copy = Arrays.copyOf(values, size);
    Arrays.parallelSort(copy);
    return copy;
  }
}
