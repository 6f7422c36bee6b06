package zhaojing.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The archives of a run, to be closed together. */
final class OpenArchives implements Closeable {
  private final List<Archive> archives = new ArrayList<>();

  /** See {@link Archive#Archive}. */
  synchronized Archive add(Path file, boolean temporary) throws IOException {
    Archive archive = new Archive(file, temporary);
    archives.add(archive);
    return archive;
  }

  @Override
  public synchronized void close() throws IOException {
    for (Archive archive : archives) {
      archive.close();
    }
    archives.clear();
  }
}
