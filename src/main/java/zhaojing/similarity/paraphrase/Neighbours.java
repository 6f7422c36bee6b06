package zhaojing.similarity.paraphrase;

import java.util.List;

/** Finds the sentences of other texts that mean nearly the same. Safe for many threads. */
interface Neighbours {
  /** Texts that are told of each sentence. */
  int TEXTS = 12;

  /**
   * For each row, the nearest sentence of each of the nearest other texts, nearest first.
   *
   * @param text whose sentences the rows are; its own are left out
   */
  List<List<Near>> of(int text, float[][] rows);

  /**
   * A near sentence.
   *
   * @param text by its place
   * @param sentence of that text
   * @param alike inner product
   */
  record Near(int text, int sentence, float alike) {}
}
