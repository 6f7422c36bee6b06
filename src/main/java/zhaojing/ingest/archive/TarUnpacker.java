package zhaojing.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar, ustar, pax and GNU. */
final class TarUnpacker implements Unpacker {
  @Override
  public void unpack(Path file, String name, Unpacking to) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      unpack(in, to);
    }
  }

  static void unpack(InputStream in, Unpacking to) throws IOException {
    // Latin 1 hands the names' bytes over as they are.
    TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name());
    for (TarArchiveEntry entry = tar.getNextEntry();
        entry != null && !to.full();
        entry = tar.getNextEntry()) {
      String name = EntryNames.decodeLatin(entry.getName());
      if (entry.isDirectory()) {
        to.skip(name, Entry.Kind.FOLDER);
      } else if (entry.isSymbolicLink() || entry.isLink()) {
        to.skip(name, Entry.Kind.LINK);
      } else if (!entry.isFile() || !tar.canReadEntryData(entry)) {
        to.skip(name, Entry.Kind.STRANGE);
      } else {
        to.file(name, tar);
      }
    }
  }
}
