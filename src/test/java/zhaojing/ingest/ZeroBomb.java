package zhaojing.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives of nothing but zeros, made without deflating them all. */
final class ZeroBomb {
  private static final int STEP = 1 << 20;

  private ZeroBomb() {}

  /**
   * One deflated entry.
   *
   * @param bytes of zeros, a multiple of a megabyte
   * @param declared size in the directory
   */
  static byte[] zip(String name, int bytes, long declared) throws IOException {
    byte[] packed = deflated(bytes / STEP);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setMethod(ZipArchiveEntry.DEFLATED);
      entry.setSize(declared);
      entry.setCompressedSize(packed.length);
      CRC32 crc = new CRC32();
      for (int i = 0; i < bytes / STEP; i++) {
        crc.update(new byte[STEP]);
      }
      entry.setCrc(crc.getValue());
      out.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
    }
    return zip.toByteArray();
  }

  /** Flushed at each step, the second step's bytes can stand for all that follow. */
  private static byte[] deflated(int steps) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      byte[] first = step(deflater);
      byte[] next = step(deflater);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      packed.writeBytes(first);
      for (int i = 1; i < steps; i++) {
        packed.writeBytes(next);
      }
      deflater.finish();
      byte[] end = new byte[100];
      packed.write(end, 0, deflater.deflate(end));
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] step(Deflater deflater) {
    deflater.setInput(new byte[STEP]);
    byte[] out = new byte[STEP];
    return Arrays.copyOf(out, deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH));
  }
}
