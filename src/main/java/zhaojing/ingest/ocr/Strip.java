package zhaojing.ingest.ocr;

/**
 * A line of print cut out of its page, level, as the network takes it.
 *
 * @param pixels row by row, -1 black to 1 white
 */
@SuppressWarnings("ArrayRecordComponent")
record Strip(int width, float[] pixels) {
  /** The network's own. */
  static final int HEIGHT = 48;

  /** A line of 150 characters; longer ones are squeezed. */
  private static final int MAX_WIDTH = 7200;

  private static final int MIN_WIDTH = 16;

  static Strip of(GrayPage page, LineBox box) {
    double scale = box.height() / HEIGHT;
    int width = (int) Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.round(box.width() / scale)));
    double xScale = box.width() / width;
    double length = Math.hypot(1, box.slope());
    // Of a larger print each pixel is the mean of several points.
    int points = (int) Math.max(1, Math.min(4, Math.ceil(scale)));
    float[] pixels = new float[width * HEIGHT];
    for (int v = 0; v < HEIGHT; v++) {
      for (int u = 0; u < width; u++) {
        double sum = 0;
        for (int i = 0; i < points * points; i++) {
          double along = (u + (i % points + 0.5) / points - width / 2.0) * xScale;
          double across = (v + (i / points + 0.5) / points - HEIGHT / 2.0) * scale;
          sum +=
              level(
                  page,
                  box.x() + (along - box.slope() * across) / length,
                  box.y() + (box.slope() * along + across) / length);
        }
        pixels[v * width + u] = (float) (sum / (points * points) / 127.5 - 1);
      }
    }
    return new Strip(width, pixels);
  }

  /** Between the middles of four pixels; beyond the page its edge goes on. */
  private static double level(GrayPage page, double x, double y) {
    double fx = Math.max(0, Math.min(page.width() - 1.0, x - 0.5));
    double fy = Math.max(0, Math.min(page.height() - 1.0, y - 0.5));
    int left = (int) fx;
    int top = (int) fy;
    int right = Math.min(page.width() - 1, left + 1);
    int bottom = Math.min(page.height() - 1, top + 1);
    double a = fx - left;
    double b = fy - top;
    return (1 - b) * ((1 - a) * page.level(left, top) + a * page.level(right, top))
        + b * ((1 - a) * page.level(left, bottom) + a * page.level(right, bottom));
  }
}
