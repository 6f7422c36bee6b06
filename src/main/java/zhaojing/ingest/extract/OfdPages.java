package zhaojing.ingest.extract;

import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/**
 * The visual lines of an ofd file (GB/T 33190): pieces on one base line, in the order in which they
 * are drawn. Text that is turned, as watermarks are, is left out.
 */
final class OfdPages {
  /** Millimetres, as all of the format's lengths; the size of small print. */
  private static final double DEFAULT_SIZE = 3.5;

  private final StringBuilder text = new StringBuilder();
  private final int maxChars;
  private double baseLine = Double.NEGATIVE_INFINITY;
  private double right;

  private OfdPages(int maxChars) {
    this.maxChars = maxChars;
  }

  /** At most a little more than {@code maxChars}; the caller cuts. */
  static String text(OFDReader reader, int maxChars) {
    OfdPages pages = new OfdPages(maxChars);
    ContentExtractor extractor = new ContentExtractor(reader);
    int count = reader.getNumberOfPages();
    for (int page = 1; page <= count && !pages.full(); page++) {
      pages.endLine();
      List<TextObject> objects = extractor.getPageTextObject(page);
      for (TextObject object : objects) {
        pages.add(object);
      }
    }
    return pages.text.toString();
  }

  private boolean full() {
    return text.length() > maxChars || Thread.currentThread().isInterrupted();
  }

  private void add(TextObject object) {
    if (isTurned(object.getCTM())) {
      return;
    }
    ST_Box box = object.getBoundary();
    double size = object.getSize() == null ? DEFAULT_SIZE : object.getSize();
    double x = 0;
    double y = 0;
    for (TextCode code : object.getTextCodes()) {
      // Absent coordinates are those of the piece before.
      x = code.getX() == null ? x : code.getX();
      y = code.getY() == null ? y : code.getY();
      String content = code.getContent();
      if (content != null && !content.isEmpty() && !full()) {
        add(content, box.getTopLeftX() + x, box.getTopLeftY() + y, size);
        right = box.getTopLeftX() + box.getWidth();
      }
    }
  }

  private void add(String content, double x, double y, double size) {
    if (Math.abs(y - baseLine) > size / 2) {
      endLine();
    } else if (x - right > size) {
      text.append(' ');
    }
    text.append(content.replace('\n', ' ').replace('\r', ' '));
    baseLine = y;
  }

  private void endLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    baseLine = Double.NEGATIVE_INFINITY;
  }

  private static boolean isTurned(ST_Array matrix) {
    if (matrix == null || matrix.size() < 4) {
      return false;
    }
    Double[] m = matrix.toDouble();
    return Math.abs(m[1]) > 0.01 || Math.abs(m[2]) > 0.01;
  }
}
