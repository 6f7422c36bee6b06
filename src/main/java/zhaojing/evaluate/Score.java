package zhaojing.evaluate;

/**
 * Counts of right and wrong decisions about one label.
 *
 * @param hits labelled and predicted
 * @param inventions predicted, not labelled
 * @param misses labelled, not predicted
 */
public record Score(int hits, int inventions, int misses) {
  /** Share of the predictions that are right, 0 when there are none. */
  public double precision() {
    return ratio(hits, hits + inventions);
  }

  /** Share of the labels that are found, 0 when there are none. */
  public double recall() {
    return ratio(hits, hits + misses);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * hits, 2 * hits + inventions + misses);
  }

  /** How many cases carry the label. */
  public int labelled() {
    return hits + misses;
  }

  public int predicted() {
    return hits + inventions;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
