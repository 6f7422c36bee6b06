package zhaojing.ingest.archive;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One folder for all that is unpacked in a run. It is deleted when closed and, should the program
 * be ended before, as it ends.
 */
public final class TemporaryFiles implements Closeable {
  private Optional<Path> folder = Optional.empty();
  private Optional<Thread> atExit = Optional.empty();

  /** The folder, made when first asked for. */
  synchronized Path folder() throws IOException {
    if (folder.isEmpty()) {
      Path made = Files.createTempDirectory("zhaojing-unpacked");
      Thread hook = new Thread(() -> sweep(made), "zhaojing-sweep");
      try {
        Runtime.getRuntime().addShutdownHook(hook);
      } catch (IllegalStateException e) {
        sweep(made);
        throw new IOException("the program is ending", e);
      }
      folder = Optional.of(made);
      atExit = Optional.of(hook);
    }
    return folder.get();
  }

  @Override
  public synchronized void close() {
    folder.ifPresent(TemporaryFiles::sweep);
    folder = Optional.empty();
    try {
      atExit.ifPresent(Runtime.getRuntime()::removeShutdownHook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook has its turn.
      return;
    }
    atExit = Optional.empty();
  }

  private static void sweep(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // What can't be deleted is left to the system.
      return;
    }
  }
}
