package zhaojing.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which library is meant: the one named, or the user's own. */
final class LibraryFolder {
  private static final String NAME = "zhaojing-library";
  private static final String VARIABLE = "ZHAOJING_LIBRARY";

  @Option(names = "--library", paramLabel = "DIR", descriptionKey = "option.library")
  private Path named;

  /** The folder on the command line. */
  Optional<Path> named() {
    return Optional.ofNullable(named);
  }

  Path folder() {
    return named().orElseGet(() -> usual(System.getenv(), System.getProperties()));
  }

  private static Path usual(Map<String, String> environment, Map<?, ?> properties) {
    return usual(
        environment, properties.get("os.name").toString(), properties.get("user.home").toString());
  }

  /**
   * The user's own library: what {@code ZHAOJING_LIBRARY} names, otherwise a folder where the
   * system keeps users' data.
   */
  static Path usual(Map<String, String> environment, String system, String home) {
    String own = environment.getOrDefault(VARIABLE, "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String data = environment.getOrDefault("LOCALAPPDATA", "");
      return (data.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(data)).resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", NAME);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    // The XDG rule: a relative path there is invalid and ignored.
    boolean valid = !data.isBlank() && Path.of(data).isAbsolute();
    return (valid ? Path.of(data) : Path.of(home, ".local", "share")).resolve(NAME);
  }
}
