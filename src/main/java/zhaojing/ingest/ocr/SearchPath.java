package zhaojing.ingest.ocr;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the machine's programs stand. */
final class SearchPath {
  private SearchPath() {}

  /** The folders of the environment variable {@code PATH}. */
  static String ofMachine() {
    return System.getenv().getOrDefault("PATH", "");
  }

  /**
   * Programs of that name that can be run, the first folder's first.
   *
   * @param path folders as in {@code PATH}
   */
  static Stream<Path> programs(String path, String name) {
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(folder -> List.of(name, name + ".exe").stream().map(n -> program(folder, n)))
        .flatMap(Optional::stream);
  }

  private static Optional<Path> program(String folder, String name) {
    try {
      // A relative folder would depend on where one stands.
      return Optional.of(Path.of(folder, name))
          .filter(Path::isAbsolute)
          .filter(Files::isRegularFile)
          .filter(Files::isExecutable);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
