package zhaojing.evaluate.review;

/**
 * How one check, or several together, do on marked faults. Faults and findings are counted apart:
 * one finding may show several places.
 *
 * @param marked faults
 * @param found of these
 * @param findings of the program
 * @param right of these
 */
public record CheckScore(int marked, int found, int findings, int right) {
  static final CheckScore NONE = new CheckScore(0, 0, 0, 0);

  CheckScore plus(CheckScore other) {
    return new CheckScore(
        marked + other.marked, found + other.found, findings + other.findings, right + other.right);
  }

  /** Share of the faults found, 0 without faults. */
  public double recall() {
    return marked == 0 ? 0 : (double) found / marked;
  }

  /** Share of the findings that are right, 0 without findings. */
  public double precision() {
    return findings == 0 ? 0 : (double) right / findings;
  }
}
