package zhaojing.ingest.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held: tag 0x0112 of the first directory of the Exif block (CIPA DC-008).
 * Mirrored pictures, which no camera makes, count as upright.
 */
final class JpegOrientation {
  private static final int ORIENTATION = 0x0112;

  private JpegOrientation() {}

  /** Quarter turns clockwise that set the picture upright; 0 when nothing says otherwise. */
  static int quarters(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (file.length < 4 || bytes.getShort(0) != (short) 0xFFD8) {
      return 0;
    }
    int at = 2;
    while (at + 4 <= file.length && (file[at] & 255) == 0xFF) {
      int marker = file[at + 1] & 255;
      int length = bytes.getShort(at + 2) & 0xFFFF;
      if (marker == 0xDA || length < 2) {
        return 0;
      }
      int end = Math.min(file.length, at + 2 + length);
      if (marker == 0xE1 && isExif(file, at + 4, end)) {
        return turns(orientation(ByteBuffer.wrap(file, at + 10, end - at - 10).slice()));
      }
      at += 2 + length;
    }
    return 0;
  }

  private static boolean isExif(byte[] file, int from, int end) {
    return from + 14 <= end
        && new String(file, from, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        return 1;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return tiff.getShort(entry + 8);
      }
    }
    return 1;
  }

  private static int turns(int orientation) {
    return switch (orientation) {
      case 6 -> 1;
      case 3 -> 2;
      case 8 -> 3;
      default -> 0;
    };
  }
}
