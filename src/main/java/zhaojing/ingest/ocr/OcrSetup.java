package zhaojing.ingest.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the machine has for recognition.
 *
 * @param program the Tesseract program, when one is on the search path and runs
 * @param version its version, empty without a program
 * @param languages its language data, sorted
 */
public record OcrSetup(Optional<Path> program, String version, List<String> languages) {
  /** Language data for simplified Chinese. */
  public static final String CHINESE = "chi_sim";

  private static final OcrSetup NONE = new OcrSetup(Optional.empty(), "", List.of());
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern VERSION = Pattern.compile("tesseract\\s+v?([0-9][0-9.]*)");

  public OcrSetup {
    languages = List.copyOf(languages);
  }

  /** Looks through the folders of the environment variable {@code PATH}. */
  public static OcrSetup find() {
    return find(SearchPath.ofMachine());
  }

  /**
   * @param path folders as in {@code PATH}
   */
  static OcrSetup find(String path) {
    return SearchPath.programs(path, "tesseract")
        .map(OcrSetup::ask)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(NONE);
  }

  /** Whether Chinese pages can be read. */
  public boolean readsChinese() {
    return program.isPresent() && languages.contains(CHINESE);
  }

  /** The engine, when Chinese pages can be read. */
  public Optional<OcrEngine> engine() {
    return readsChinese() ? Optional.of(new Tesseract(this)) : Optional.empty();
  }

  private static Optional<OcrSetup> ask(Path program) {
    Optional<String> version = answer(program, "--version").flatMap(OcrSetup::version);
    return version.map(v -> new OcrSetup(Optional.of(program), v, languages(program)));
  }

  private static Optional<String> version(String answer) {
    Matcher matcher = VERSION.matcher(answer);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<String> languages(Path program) {
    List<String> languages = new ArrayList<>();
    for (String line : answer(program, "--list-langs").orElse("").split("\r?\n")) {
      if (line.matches("[A-Za-z_/]+")) {
        languages.add(line);
      }
    }
    languages.sort(null);
    return languages;
  }

  private static Optional<String> answer(Path program, String question) {
    try {
      return Optional.of(
          OutsideProgram.run(List.of(program.toString(), question), new byte[0], PATIENCE)
              .toString(StandardCharsets.UTF_8));
    } catch (IOException | TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
