package zhaojing.ingest.pdf;

/** A drawn horizontal line; {@code y} in whole points, downwards. */
record Rule(double left, double right, long y) {
  /** Shorter strokes are no rules. */
  static final double MIN_LENGTH = 20;
}
