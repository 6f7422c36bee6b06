package zhaojing.ingest.bundle;

/**
 * What the splitting of bundles was taught: how first and last sentences are worded, which words
 * are common, and the weight of each {@link Evidence}.
 */
public final class SeamKnowledge {
  /** What comes with the program, {@code models/bundles}. */
  public static final SeamKnowledge SHIPPED = SeamFiles.shipped();

  /** Of the second reading: 1, the first reading's log-odds, seams elsewhere, the same inside. */
  static final int AMONG = 4;

  /** Seams elsewhere in the file count at most so much. */
  private static final double MOST_ELSEWHERE = 2;

  private static final double BY_RULE = 0.9;
  private static final double MIN_RETURNS = 2;

  private static final double TINY = 1e-6;

  private final Phrasing opening;
  private final Phrasing closing;
  private final Vocabulary vocabulary;
  private final double[] weights;
  private final double[] among;

  SeamKnowledge(
      Phrasing opening, Phrasing closing, Vocabulary vocabulary, double[] weights, double[] among) {
    this.opening = opening;
    this.closing = closing;
    this.vocabulary = vocabulary;
    this.weights = weights.clone();
    this.among = among.clone();
  }

  Phrasing opening() {
    return opening;
  }

  Phrasing closing() {
    return closing;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  double[] weights() {
    return weights.clone();
  }

  double[] among() {
    return among.clone();
  }

  SeamKnowledge with(double[] fitted) {
    return new SeamKnowledge(opening, closing, vocabulary, fitted, among);
  }

  SeamKnowledge withAmong(double[] fitted) {
    return new SeamKnowledge(opening, closing, vocabulary, weights, fitted);
  }

  /**
   * Of the first reading, which looks at a place by itself. A heading, or a form that returns, that
   * the rules take for a beginning is one: the model has seen too few of each form.
   */
  double probability(double[] evidence) {
    double p = probability(weights, evidence);
    boolean form =
        evidence[Evidence.HEADING.ordinal()] == 1
            || evidence[Evidence.AGAIN.ordinal()] == 1
            || evidence[Evidence.OPENING_WORD.ordinal()] == 1
                && evidence[Evidence.ROLE.ordinal()] == 1
            || evidence[Evidence.RETURNS.ordinal()] >= MIN_RETURNS;
    return form && evidence[Evidence.RULES.ordinal()] == 1 ? Math.max(p, BY_RULE) : p;
  }

  /**
   * The probability in sight of the whole file.
   *
   * @param p the first reading's
   * @param elsewhere sum of the probabilities of other seams
   * @param inside in the middle of a line
   */
  double probability(double p, double elsewhere, boolean inside) {
    return probability(among, among(p, elsewhere, inside));
  }

  static double[] among(double p, double elsewhere, boolean inside) {
    double odds = Math.log(Math.max(TINY, p) / Math.max(TINY, 1 - p));
    double many = Math.min(MOST_ELSEWHERE, elsewhere);
    return new double[] {1, odds, many, inside ? many : 0};
  }

  private static double probability(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
