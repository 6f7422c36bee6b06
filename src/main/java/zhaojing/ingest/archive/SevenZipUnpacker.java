package zhaojing.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z with the usual methods. */
final class SevenZipUnpacker implements Unpacker {
  private static final int MAX_MEMORY_KIB = 256 * 1024;

  @Override
  public void unpack(Path file, String name, Unpacking to) throws IOException {
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
