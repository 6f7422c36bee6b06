package zhaojing.similarity.paraphrase;

import java.util.List;

/**
 * How alike a text's sentences are to those of other texts.
 *
 * @param one for each sentence, how alike it is to its nearest in other texts on average
 * @param two the same for each sentence with the one behind it
 * @param hits the nearest sentences in other texts
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared or changed
public record Surroundings(float[] one, float[] two, List<Hit> hits) {

  /**
   * A near sentence of another text.
   *
   * @param pairs whether both stand for the sentence with the one behind it
   * @param sentence of this text
   * @param text the other one, by its place
   * @param other sentence of the other text
   */
  public record Hit(boolean pairs, int sentence, int text, int other, float alike) {}
}
