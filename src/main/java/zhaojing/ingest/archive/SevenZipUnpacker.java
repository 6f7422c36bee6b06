package zhaojing.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z with the usual methods. */
final class SevenZipUnpacker implements Unpacker {
  private static final int MAX_MEMORY_KIB = 256 * 1024;

  /** The list of entries stands in a header that is read as a whole. */
  private static final long MAX_HEADER_BYTES = 32L << 20;

  /** Where the size of that header is told (7zFormat.txt, StartHeader). */
  private static final int HEADER_SIZE_AT = 20;

  @Override
  public void unpack(Path file, String name, Unpacking to) throws IOException {
    if (headerBytes(file) > MAX_HEADER_BYTES) {
      throw new TooLargeException();
    }
    try (SevenZFile archive =
        SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MAX_MEMORY_KIB).get()) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null && !to.full();
          entry = archive.getNextEntry()) {
        String entryName = entry.getName() == null ? "" : entry.getName();
        if (entry.isDirectory()) {
          to.skip(entryName, Entry.Kind.FOLDER);
        } else if (isLink(entry)) {
          to.skip(entryName, Entry.Kind.LINK);
        } else if (!entry.isAntiItem()) {
          to.file(entryName, new Content(archive));
        }
      }
    }
  }

  /** Unsigned sizes beyond half the range are as large as can be. */
  private static long headerBytes(Path file) throws IOException {
    try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
      archive.seek(HEADER_SIZE_AT);
      long size = Long.reverseBytes(archive.readLong());
      return size < 0 ? Long.MAX_VALUE : size;
    }
  }

  private static boolean isLink(SevenZArchiveEntry entry) {
    // Archivers of Unix keep the file's mode in the upper half.
    return entry.getHasWindowsAttributes()
        && (entry.getWindowsAttributes() >>> 16 & 0xF000) == 0xA000;
  }

  /** The entry at hand. */
  private static final class Content extends InputStream {
    private final SevenZFile archive;

    Content(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return archive.read(bytes, from, length);
    }
  }
}
