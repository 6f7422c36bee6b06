package zhaojing.similarity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that stops in the middle of adding loses nothing it committed and leaves no double. */
class CrashTest {
  private static final int COMMIT_EVERY = 20;
  private static final int TEXTS = 100_000;

  @TempDir Path dir;

  /** Adds without end; killed by the test, or halts by itself in the middle of a batch. */
  public static void main(String[] args) throws IOException {
    LibraryWriter writer = LibraryWriter.open(Path.of(args[0]));
    int haltAfter = Integer.parseInt(args[1]);
    for (int i = 0; i < TEXTS; i++) {
      if (i == haltAfter) {
        Runtime.getRuntime().halt(9);
      }
      writer.add(Texts.numbered(i));
      if ((i + 1) % COMMIT_EVERY == 0) {
        writer.commit();
        Files.writeString(Path.of(args[0] + ".committed"), Integer.toString(i + 1));
      }
    }
  }

  private Process start(Path folder, int haltAfter) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                CrashTest.class.getName(),
                folder.toString(),
                Integer.toString(haltAfter)))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aHaltInTheMiddleOfABatchKeepsWhatWasCommitted() throws Exception {
    Path folder = dir.resolve("library");
    Process process = start(folder, 3 * COMMIT_EVERY + 7);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(9, process.exitValue());
    try (Library library = Library.open(folder)) {
      assertEquals(3 * COMMIT_EVERY, library.size());
    }
    addAgain(folder, 4 * COMMIT_EVERY);
  }

  @Test
  void aKilledProcessLeavesALibraryThatGoesOn() throws Exception {
    Path folder = dir.resolve("library");
    Path committed = Path.of(folder + ".committed");
    Process process = start(folder, Integer.MAX_VALUE);
    try {
      for (int i = 0; i < 600 && !(Files.exists(committed) && size(committed) > 40); i++) {
        Thread.sleep(50);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    int least = (int) size(committed);
    assertTrue(least >= COMMIT_EVERY, "nothing was committed");
    try (Library library = Library.open(folder)) {
      assertTrue(library.size() >= least, library.size() + " < " + least);
      assertEquals(0, library.size() % COMMIT_EVERY);
      for (int i = 0; i < library.size(); i++) {
        assertEquals(Optional.of(Texts.numbered(i)), library.text(Texts.numbered(i).entry().id()));
      }
      addAgain(folder, library.size() + 5);
    }
  }

  private static long size(Path committed) throws IOException {
    String written = Files.readString(committed).strip();
    return written.isEmpty() ? 0 : Long.parseLong(written);
  }

  private static void addAgain(Path folder, int texts) throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      for (int i = 0; i < texts; i++) {
        writer.add(Texts.numbered(i));
      }
      writer.commit();
    }
    try (Library library = Library.open(folder)) {
      assertEquals(texts, library.size());
      assertEquals(
          texts, new LibrarySearch(library).phrase("往期文稿", Optional.empty(), texts * 2).total());
    }
  }
}
