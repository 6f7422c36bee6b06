package zhaojing.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import zhaojing.ingest.archive.Archive;
import zhaojing.ingest.archive.TemporaryFiles;

/** The archives of a run and what was unpacked of them, to be closed together. */
final class OpenArchives implements Closeable {
  private final List<Archive> open = new ArrayList<>();
  private final TemporaryFiles temporary = new TemporaryFiles();

  synchronized void add(Archive archive) {
    open.add(archive);
  }

  /** Where archives are unpacked; gone after {@link #close}. */
  TemporaryFiles temporary() {
    return temporary;
  }

  @Override
  public synchronized void close() throws IOException {
    try (temporary) {
      for (Archive archive : open) {
        archive.close();
      }
      open.clear();
    }
  }
}
