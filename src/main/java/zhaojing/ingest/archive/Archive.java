package zhaojing.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An open archive. Entries may be read by several threads. */
public interface Archive extends Closeable {
  /** In the archive's order, folders too. */
  List<Entry> entries();

  /** Whether this is an office file, which is a zip too. */
  boolean isDocument();

  /** Why entries are missing at the end, if any are. */
  Optional<Trouble> trouble();

  /**
   * An entry's content.
   *
   * @param index in {@link #entries}
   */
  InputStream open(int index) throws IOException;

  /** Expands an entry into a temporary file, which the caller may delete. */
  default Path spool(int index, long maxBytes, TemporaryFiles temporary) throws IOException {
    Path spooled = Files.createTempFile(temporary.folder(), "inner", ".archive");
    try (InputStream in = open(index);
        OutputStream out = Files.newOutputStream(spooled)) {
      byte[] block = new byte[64 * 1024];
      long written = 0;
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        written += n;
        if (written > maxBytes) {
          throw new TooLargeException();
        }
        out.write(block, 0, n);
      }
      return spooled;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(spooled);
      throw e;
    }
  }
}
