package zhaojing.ingest.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The size of a zip's list of entries, found without reading it: from where the record at the end
 * says it begins (APPNOTE 4.3.16) to that record itself.
 */
final class ZipDirectory {
  private static final int END = 0x06054B50;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT = 0xFFFF;

  private ZipDirectory() {}

  /**
   * Bytes up to the end of the list; 0 when there is no such record, where opening will fail. A
   * list that lies beyond 4 GB counts from there.
   */
  static long bytes(Path file) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(zip.length(), END_BYTES + MAX_COMMENT);
      byte[] tail = new byte[length];
      zip.seek(zip.length() - length);
      zip.readFully(tail);
      ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = length - END_BYTES; at >= 0; at--) {
        if (bytes.getInt(at) == END) {
          long end = zip.length() - length + at;
          long size = bytes.getInt(at + 12) & 0xFFFFFFFFL;
          long begin = bytes.getInt(at + 16) & 0xFFFFFFFFL;
          // The size may be a lie; the place may be counted from a program put in front.
          return size == 0xFFFFFFFFL ? end - begin : Math.min(end, size);
        }
      }
      return 0;
    }
  }
}
