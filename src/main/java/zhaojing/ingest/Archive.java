package zhaojing.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * A zip file. Its entries may be read by several threads. Small archives are opened anew for each
 * entry, for there may be more of them than a process may hold open.
 */
final class Archive implements Closeable {
  /** An entry grew past what was allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Up to this many entries, reading the directory again costs little. */
  private static final int SMALL_ENTRIES = 100;

  /** Smaller entries may be packed as tightly as they like. */
  private static final long SMALL_BYTES = 10L << 20;

  private static final List<String> MARKS = List.of("[Content_Types].xml", "mimetype", "OFD.xml");

  private final Path file;
  private final boolean temporary;
  private final List<ZipArchiveEntry> entries;
  private final boolean document;
  private final Optional<ZipFile> open;

  /**
   * @param temporary whether the file is deleted on {@link #close}
   * @throws IOException when it is no zip file or a broken one
   */
  Archive(Path file, boolean temporary) throws IOException {
    this.file = file;
    this.temporary = temporary;
    ZipFile zip = zip(file);
    try {
      entries = List.copyOf(Collections.list(zip.getEntries()));
      document = MARKS.stream().anyMatch(name -> zip.getEntry(name) != null);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
    open = entries.size() > SMALL_ENTRIES ? Optional.of(zip) : Optional.empty();
    if (open.isEmpty()) {
      zip.close();
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    return ZipFile.builder().setPath(file).get();
  }

  /** Whether the file begins like a zip archive. */
  static boolean hasSignature(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }

  /** Whether this is an office file, which is a zip too. */
  boolean isDocument() {
    return document;
  }

  /** In the order of the archive's directory, folders too. */
  List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** Stored or deflated, as nearly all are. */
  static boolean canRead(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipMethod.STORED.getCode()
        || entry.getMethod() == ZipMethod.DEFLATED.getCode()
        || entry.getMethod() == ZipMethod.ENHANCED_DEFLATED.getCode()
        || entry.getMethod() == ZipMethod.BZIP2.getCode();
  }

  /** Whether the entry's declared sizes are out of all proportion. */
  static boolean isBomb(ZipArchiveEntry entry, int maxRatio) {
    return entry.getSize() > SMALL_BYTES
        && entry.getSize() / Math.max(1, entry.getCompressedSize()) > maxRatio;
  }

  /** What an entry of so many packed bytes may grow to, whatever size it declares. */
  static long mostBytes(long packed, int maxRatio) {
    return Math.max(SMALL_BYTES, packed * maxRatio);
  }

  /**
   * An entry's content.
   *
   * @param index in {@link #entries}
   */
  InputStream open(int index) throws IOException {
    if (open.isPresent()) {
      return open.get().getInputStream(entries.get(index));
    }
    ZipFile zip = zip(file);
    try {
      // Entries belong to the ZipFile that listed them, and names may stand twice.
      ZipArchiveEntry entry = Collections.list(zip.getEntries()).get(index);
      return new FilterInputStream(zip.getInputStream(entry)) {
        @Override
        public void close() throws IOException {
          super.close();
          zip.close();
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Expands an entry into a temporary file, which the caller deletes. */
  Path spool(int index, long maxBytes) throws IOException {
    Path spooled = Files.createTempFile("zhaojing", ".zip");
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

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().close();
    }
    if (temporary) {
      Files.deleteIfExists(file);
    }
  }
}
