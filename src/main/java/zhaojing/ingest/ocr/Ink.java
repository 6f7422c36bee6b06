package zhaojing.ingest.ocr;

/** Pixels much darker than the paper around them; a shadow on the paper is no ink. */
final class Ink {
  interface Dark {
    void at(int x, int y);
  }

  private static final int BLOCK = 32;
  private static final int DARKER = 60;

  private Ink() {}

  /** Hands over each dark pixel, in an order that depends on nothing but the page. */
  static void each(GrayPage page, Dark dark) {
    for (int top = 0; top < page.height(); top += BLOCK) {
      for (int left = 0; left < page.width(); left += BLOCK) {
        int right = Math.min(page.width(), left + BLOCK);
        int bottom = Math.min(page.height(), top + BLOCK);
        int limit = paper(page, left, top, right, bottom) - DARKER;
        for (int y = top; y < bottom; y++) {
          for (int x = left; x < right; x++) {
            if (page.level(x, y) < limit) {
              dark.at(x, y);
            }
          }
        }
      }
    }
  }

  /** How many dark pixels each row holds. */
  static int[] rows(GrayPage page) {
    int[] rows = new int[page.height()];
    each(page, (x, y) -> rows[y]++);
    return rows;
  }

  /** The level that a fifth of the block is lighter than. */
  private static int paper(GrayPage page, int left, int top, int right, int bottom) {
    int[] counts = new int[256];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        counts[page.level(x, y)]++;
      }
    }
    int above = (right - left) * (bottom - top) / 5;
    int level = 255;
    for (int seen = counts[255]; level > 0 && seen <= above; seen += counts[level]) {
      level--;
    }
    return level;
  }
}
