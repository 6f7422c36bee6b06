package zhaojing.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
  @TempDir Path temp;

  /** Unpacks something and is ended in the middle of it. */
  public static final class Interrupted {
    private Interrupted() {}

    public static void main(String[] args) throws Exception {
      Files.writeString(new TemporaryFiles().folder().resolve("inner"), "x");
      System.exit(3);
    }
  }

  @Test
  void nothingIsLeftWhenTheProgramIsEnded() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                Interrupted.class.getName())
            .inheritIO()
            .start();
    assertEquals(3, process.waitFor());
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(0, left.filter(p -> p.getFileName().toString().startsWith("zhaojing")).count());
    }
  }

  @Test
  void closingDeletesAndMayBeRepeated() throws Exception {
    TemporaryFiles files = new TemporaryFiles();
    Path folder = files.folder();
    Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("b"), "x");
    assertTrue(Files.exists(folder));
    files.close();
    files.close();
    assertTrue(Files.notExists(folder));
  }
}
