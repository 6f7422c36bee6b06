package zhaojing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares a written folder with the one kept under {@code src/test/resources}. Run with {@code
 * -Dgolden.update=true} to write the kept one anew, then read the difference.
 */
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/zhaojing/report/golden");

  private Golden() {}

  public static void check(String name, Path written) throws IOException {
    Path kept = KEPT.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      FolderTree.deleteIfExists(kept);
      for (Map.Entry<String, byte[]> file : bytes(written).entrySet()) {
        Path to = kept.resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.write(to, file.getValue());
      }
    }
    Map<String, byte[]> expected = bytes(kept);
    Map<String, byte[]> actual = bytes(written);
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((file, content) -> assertEquals(utf8(content), utf8(actual.get(file)), file));
  }

  /** Contents by path relative to {@code dir}. */
  public static Map<String, byte[]> bytes(Path dir) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(dir.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return found;
  }

  private static String utf8(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
