package zhaojing.similarity.align;

/**
 * How finely two strings are aligned.
 *
 * @param seedChars equal characters in a row from which a passage is grown
 * @param maxGapChars two matches are one passage when no more than this lies between them on either
 *     side, or when much of what lies between is equal, too: an own sentence parts two passages
 * @param minSimilarity a passage of which less is equal is a row of chance finds
 */
public record Grain(int seedChars, int maxGapChars, double minSimilarity) {
  /**
   * For texts that share longer runs. Short enough for a sentence with every seventh character
   * changed.
   */
  public static final Grain USUAL = new Grain(6, 14, 0.45);

  /**
   * For texts of which many words were changed: for pairs that are suspected, since it costs more.
   */
  public static final Grain FINE = new Grain(3, 20, 0.42);
}
