package zhaojing.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An open zip file. Its entries may be read by several threads. */
final class Archive implements Closeable {
  /** An entry grew past what was allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Smaller entries may be packed as tightly as they like. */
  private static final long SMALL_BYTES = 10L << 20;

  private static final List<String> MARKS = List.of("[Content_Types].xml", "mimetype", "OFD.xml");

  private final ZipFile zip;

  Archive(SeekableByteChannel channel) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(channel).get();
  }

  /** Whether the file begins like a zip archive. */
  static boolean hasSignature(SeekableByteChannel channel) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(2);
    channel.position(0);
    while (start.hasRemaining() && channel.read(start) >= 0) {}
    channel.position(0);
    return !start.hasRemaining() && start.get(0) == 'P' && start.get(1) == 'K';
  }

  /** Whether this is an office file, which is a zip too. */
  boolean isDocument() {
    return MARKS.stream().anyMatch(name -> zip.getEntry(name) != null);
  }

  /** Entries that are no folders. */
  List<ZipArchiveEntry> files() {
    return Collections.list(zip.getEntries()).stream().filter(e -> !e.isDirectory()).toList();
  }

  boolean canRead(ZipArchiveEntry entry) {
    return zip.canReadEntryData(entry);
  }

  /** Whether the entry's declared sizes are out of all proportion. */
  boolean isBomb(ZipArchiveEntry entry, ReadLimits limits) {
    return entry.getSize() > SMALL_BYTES
        && entry.getSize() / Math.max(1, entry.getCompressedSize()) > limits.maxArchiveRatio();
  }

  InputStream open(ZipArchiveEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  /** Expands one entry into a temporary file that goes away when the channel is closed. */
  SeekableByteChannel spool(ZipArchiveEntry entry, long maxBytes) throws IOException {
    Path file = Files.createTempFile("zhaojing", ".zip");
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try (InputStream in = open(entry)) {
      byte[] block = new byte[64 * 1024];
      long written = 0;
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        written += n;
        if (written > maxBytes) {
          throw new TooLargeException();
        }
        ByteBuffer buffer = ByteBuffer.wrap(block, 0, n);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
      return channel.position(0);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
