package zhaojing.pipeline;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zhaojing.ingest.ocr.OcrChoice;
import zhaojing.ingest.ocr.OcrEngine;
import zhaojing.ingest.ocr.OcrSetup;
import zhaojing.ingest.ocr.PhonePhoto;

/**
 * What the program finds on this machine. Only looks; says nothing to the user.
 *
 * @param results one of each part, in the order of {@link Part}
 */
public record Doctor(List<Result> results) {
  /** What some function of the program needs. */
  public enum Part {
    /** Java 17 or newer; the detail is the version. */
    JAVA,
    /** Heap the program may use; the detail is how much, such as 2048 MB. */
    MEMORY,
    /** A folder for temporary files; the detail is its path. */
    TEMP_FOLDER,
    /** Character recognition that comes with the program; the detail is its name and version. */
    OCR_BUILT_IN,
    /** Another program that recognises characters; the detail is its name, version and path. */
    OCR_ENGINE,
    /** Its data for Chinese; the detail names the languages it has. */
    OCR_CHINESE,
    /** A program that reads phones' photos (HEIC); the detail is its path. */
    PHONE_PHOTOS,
    /** A typeface with Chinese letters; the detail is its name. */
    CHINESE_FONT
  }

  /**
   * @param detail what was found, empty when nothing was
   */
  public record Result(Part part, boolean ok, String detail) {}

  private static final int MIN_JAVA = 17;

  /** Enough for some thousand texts. */
  private static final long MIN_HEAP_MEGABYTES = 900;

  private static final String PROBE = "照镜文稿龘";

  public Doctor {
    results = List.copyOf(results);
  }

  /** Looks at the machine. */
  public static Doctor look() {
    OcrSetup ocr = OcrSetup.find();
    return new Doctor(
        List.of(java(), memory(), temp(), builtIn(), engine(ocr), chinese(ocr), photos(), font()));
  }

  private static Result java() {
    Runtime.Version version = Runtime.version();
    return new Result(Part.JAVA, version.feature() >= MIN_JAVA, version.toString());
  }

  private static Result memory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new Result(Part.MEMORY, megabytes >= MIN_HEAP_MEGABYTES, megabytes + " MB");
  }

  private static Result temp() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      Files.delete(Files.createTempFile(folder, "zhaojing", ".probe"));
      return new Result(Part.TEMP_FOLDER, true, folder.toString());
    } catch (IOException e) {
      return new Result(Part.TEMP_FOLDER, false, folder.toString());
    }
  }

  private static Result builtIn() {
    String detail = OcrChoice.BUILTIN.engine().map(OcrEngine::name).orElse("");
    return new Result(Part.OCR_BUILT_IN, !detail.isEmpty(), detail);
  }

  private static Result engine(OcrSetup ocr) {
    String detail = ocr.program().map(p -> "tesseract " + ocr.version() + " " + p).orElse("");
    return new Result(Part.OCR_ENGINE, ocr.program().isPresent(), detail);
  }

  private static Result chinese(OcrSetup ocr) {
    return new Result(Part.OCR_CHINESE, ocr.readsChinese(), String.join(" ", ocr.languages()));
  }

  private static Result photos() {
    String detail = PhonePhoto.program().map(Path::toString).orElse("");
    return new Result(Part.PHONE_PHOTOS, !detail.isEmpty(), detail);
  }

  private static Result font() {
    Optional<String> name = Optional.empty();
    try {
      name =
          Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
              .filter(font -> !isLogical(font) && font.canDisplayUpTo(PROBE) < 0)
              .map(Font::getFontName)
              .sorted()
              .findFirst();
    } catch (RuntimeException | LinkageError e) {
      // A Java without its graphics libraries has no fonts either.
      return new Result(Part.CHINESE_FONT, false, "");
    }
    return new Result(Part.CHINESE_FONT, name.isPresent(), name.orElse(""));
  }

  /** Names such as "Dialog" stand for whatever there is. */
  private static boolean isLogical(Font font) {
    return List.of(Font.DIALOG, Font.DIALOG_INPUT, Font.MONOSPACED, Font.SANS_SERIF, Font.SERIF)
        .contains(font.getFamily(java.util.Locale.ROOT));
  }
}
