package zhaojing.ingest.ocr;

/**
 * Where a line of print stands on a page, in pixels.
 *
 * @param x of the middle
 * @param y of the middle
 * @param width along the line
 * @param height across it
 * @param slope how far it falls to the right, per pixel
 */
record LineBox(double x, double y, double width, double height, double slope) {
  double left() {
    return x - width / 2;
  }

  double right() {
    return x + width / 2;
  }

  /** Grown on all sides, then brought to another scale. */
  LineBox grown(double by, double scale) {
    return new LineBox(
        x * scale, y * scale, (width + 2 * by) * scale, (height + 2 * by) * scale, slope);
  }

  LineBox at(double x, double y) {
    return new LineBox(x, y, width, height, slope);
  }
}
