package zhaojing.ingest.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of print on a page with a network that marks the kernels of lines (M. Liao et
 * al., Real-time scene text detection with differentiable binarization, AAAI 2020). The thresholds
 * are those the network was published with.
 */
final class LineFinder {
  private static final float MARKED = 0.3f;
  private static final double SURE = 0.5;
  private static final int MIN_SIDE = 3;

  /** A kernel is shrunk by its area over its outline, times this. */
  private static final double GROWTH = 1.6;

  /** The network wants sides that halve five times. */
  private static final int STEP = 32;

  /** Edge of a square with as many pixels as the network gets to see. */
  private static final double SIDE = 1000;

  private static final int LETTER = 20;
  private static final double MEAN = 0.449;
  private static final double DEVIATION = 0.226;

  private final Networks networks;

  LineFinder(Networks networks) {
    this.networks = networks;
  }

  /** The lines in no particular order that still depends on nothing but the page. */
  List<LineBox> find(GrayPage page) throws IOException {
    double factor = factor(page);
    int width = side(page.width() * factor);
    int height = side(page.height() * factor);
    float[] small = Shrunk.of(page, width, height, MEAN, DEVIATION);
    float[] marks = networks.lines(small, width, height);
    double xScale = (double) page.width() / width;
    double yScale = (double) page.height() / height;
    List<LineBox> boxes = new ArrayList<>();
    for (Blob blob : Blob.all(marks, width, height, MARKED)) {
      LineBox box = blob.box();
      if (Math.min(box.width(), box.height()) >= MIN_SIDE && blob.mean() >= SURE) {
        double by = box.width() * box.height() * GROWTH / (2 * (box.width() + box.height()));
        boxes.add(box.grown(by, (xScale + yScale) / 2).at(box.x() * xScale, box.y() * yScale));
      }
    }
    return boxes;
  }

  private static int side(double pixels) {
    return Math.max(STEP, (int) Math.round(pixels / STEP) * STEP);
  }

  private static double factor(GrayPage page) {
    double usual = SIDE / Math.sqrt((double) page.width() * page.height());
    int letter = LetterHeight.of(page);
    double wanted = letter == 0 ? usual : (double) LETTER / letter;
    return Math.max(usual * 0.7, Math.min(usual * 1.6, Math.min(wanted, 2)));
  }
}
