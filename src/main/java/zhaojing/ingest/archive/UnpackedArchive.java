package zhaojing.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An archive whose entries lie as numbered files in a temporary folder.
 *
 * @param folder none when there are no entries
 */
record UnpackedArchive(Optional<Path> folder, List<Entry> entries, Optional<Trouble> trouble)
    implements Archive {
  @Override
  public boolean isDocument() {
    return false;
  }

  @Override
  public InputStream open(int index) throws IOException {
    return Files.newInputStream(Unpacking.file(folder.orElseThrow(), index));
  }

  @Override
  public void close() throws IOException {
    if (folder.isEmpty()) {
      return;
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(folder.get())) {
      files = list.toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder.get());
  }
}
