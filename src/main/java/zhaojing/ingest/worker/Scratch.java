package zhaojing.ingest.worker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder for a child's temporary files. */
final class Scratch {
  private Scratch() {}

  /** Deletes the folder; what can't be deleted is left to the system. */
  static void sweep(Path scratch) {
    try (Stream<Path> files = Files.walk(scratch)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // Gone already, or in use: nobody misses it.
      return;
    }
  }
}
