package zhaojing.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhaojing.ingest.archive.Archive;

/** The archives of a run and the temporary files they lie in, to be closed together. */
final class OpenArchives implements Closeable {
  private final List<Closeable> open = new ArrayList<>();

  synchronized void add(Archive archive) {
    open.add(archive);
  }

  /** To be deleted after everything that was added before it is closed. */
  synchronized void addTemporary(Path file) {
    open.add(() -> Files.deleteIfExists(file));
  }

  @Override
  public synchronized void close() throws IOException {
    for (Closeable closeable : open) {
      closeable.close();
    }
    open.clear();
  }
}
