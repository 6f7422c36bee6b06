package zhaojing.similarity.candidate;

import java.util.Arrays;

/** Adds up weights by text number: a small open hash table, since a text meets few others. */
final class Weights {
  private static final int FREE = -1;

  private int[] texts = new int[64];
  private int[] sums = new int[64];
  private int size;

  Weights() {
    Arrays.fill(texts, FREE);
  }

  void add(int text, int weight) {
    int at = place(text);
    if (texts[at] == FREE) {
      texts[at] = text;
      if (++size * 2 > texts.length) {
        grow();
        at = place(text);
      }
    }
    sums[at] += weight;
  }

  /** The texts with at least this sum, ascending. */
  int[] atLeast(int sum) {
    int[] found = new int[size];
    int count = 0;
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != FREE && sums[i] >= sum) {
        found[count++] = texts[i];
      }
    }
    int[] exact = Arrays.copyOf(found, count);
    Arrays.sort(exact);
    return exact;
  }

  private int place(int text) {
    int mask = texts.length - 1;
    int at = (text * 0x9E3779B9 >>> 7) & mask;
    while (texts[at] != FREE && texts[at] != text) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldTexts = texts;
    int[] oldSums = sums;
    texts = new int[oldTexts.length * 2];
    sums = new int[oldSums.length * 2];
    Arrays.fill(texts, FREE);
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] != FREE) {
        int at = place(oldTexts[i]);
        texts[at] = oldTexts[i];
        sums[at] = oldSums[i];
      }
    }
  }
}
