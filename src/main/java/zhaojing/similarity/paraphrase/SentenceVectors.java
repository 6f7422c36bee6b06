package zhaojing.similarity.paraphrase;

/** Turns sentences into vectors whose inner product tells how alike their meanings are. */
public interface SentenceVectors {
  /**
   * @param sentence any string
   * @return a vector of length 1; the same sentence always gives the same numbers
   */
  float[] of(String sentence);
}
