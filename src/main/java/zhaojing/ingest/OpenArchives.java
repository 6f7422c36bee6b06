package zhaojing.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** The archives of a run, to be closed together. */
final class OpenArchives implements Closeable {
  private final List<Archive> archives = new ArrayList<>();

  synchronized Archive add(SeekableByteChannel channel) throws IOException {
    Archive archive = new Archive(channel);
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
