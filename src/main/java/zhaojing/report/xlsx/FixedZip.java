package zhaojing.report.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a zip file anew, with the same entries in the same order and no trace of the clock. */
final class FixedZip {
  /** The first moment that a zip entry can carry. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  static void repack(Path zip, Path to) throws IOException {
    try (ZipFile in = new ZipFile(zip.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      out.setLevel(Deflater.DEFAULT_COMPRESSION);
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(EPOCH);
        out.putNextEntry(fixed);
        try (InputStream content = in.getInputStream(entry)) {
          content.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
