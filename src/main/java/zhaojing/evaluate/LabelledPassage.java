package zhaojing.evaluate;

import zhaojing.model.Edit;

/**
 * One true passage of a labelled folder.
 *
 * @param kind how the passage was hidden, for results by kind
 */
public record LabelledPassage(String id, SharedPassage passage, Edit edit, String kind) {
  /** The two texts. */
  public PairScores.Pair pair() {
    return passage.pair();
  }
}
