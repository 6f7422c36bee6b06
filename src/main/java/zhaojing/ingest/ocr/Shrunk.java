package zhaojing.ingest.ocr;

/** A page in the size and the numbers that a network takes. */
final class Shrunk {
  private Shrunk() {}

  /** Each pixel the mean of those it stands for; then less {@code mean}, by {@code deviation}. */
  static float[] of(GrayPage page, int width, int height, double mean, double deviation) {
    float[] small = new float[width * height];
    for (int y = 0; y < height; y++) {
      int top = (int) ((long) y * page.height() / height);
      int bottom = Math.max(top + 1, (int) ((y + 1L) * page.height() / height));
      for (int x = 0; x < width; x++) {
        int left = (int) ((long) x * page.width() / width);
        int right = Math.max(left + 1, (int) ((x + 1L) * page.width() / width));
        double level = (double) sum(page, left, top, right, bottom);
        level /= 255.0 * (right - left) * (bottom - top);
        small[y * width + x] = (float) ((level - mean) / deviation);
      }
    }
    return small;
  }

  private static long sum(GrayPage page, int left, int top, int right, int bottom) {
    long sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += page.level(x, y);
      }
    }
    return sum;
  }
}
