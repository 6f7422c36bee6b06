package zhaojing.ingest.ocr;

import java.util.Arrays;

/**
 * Brings print to the size at which the engine's language data was trained: letters that are much
 * larger or smaller are misread two and three times as often. Lines are found as runs of rows that
 * hold ink, so the page must be level.
 */
final class LetterHeight {
  /** Height of a line of Han characters in pixels that is read best. */
  private static final int BEST = 28;

  private static final double MIN_FACTOR = 0.4;
  private static final double MAX_FACTOR = 3;

  /** Closer to the best height than this, scaling only blurs. */
  private static final double NEAR = 0.12;

  private static final int MIN_LINE = 7;
  private static final int MIN_LINES = 2;

  private LetterHeight() {}

  /**
   * The page at a good size.
   *
   * @param maxPixels never more than these
   */
  static GrayPage fitted(GrayPage page, int maxPixels) {
    int height = of(page);
    if (height == 0) {
      return page;
    }
    double most = Math.sqrt((double) maxPixels / ((double) page.width() * page.height()));
    double factor =
        Math.max(MIN_FACTOR, Math.min(Math.min(MAX_FACTOR, most), BEST / (double) height));
    return Math.abs(factor - 1) < NEAR ? page : page.scaled(factor);
  }

  /** The usual height of a line's letters in pixels; 0 when there are no lines. */
  static int of(GrayPage page) {
    int[] ink = Ink.rows(page);
    int[] sorted = ink.clone();
    Arrays.sort(sorted);
    int enough = Math.max(2, sorted[sorted.length * 9 / 10] / 6);
    int[] heights = new int[ink.length];
    int lines = 0;
    int start = 0;
    for (int y = 0; y <= ink.length; y++) {
      boolean dark = y < ink.length && ink[y] > enough;
      if (!dark) {
        if (y - start >= MIN_LINE) {
          heights[lines++] = y - start;
        }
        start = y + 1;
      }
    }
    if (lines < MIN_LINES) {
      return 0;
    }
    int[] found = Arrays.copyOf(heights, lines);
    Arrays.sort(found);
    return found[lines / 2];
  }
}
