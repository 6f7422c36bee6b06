package zhaojing.ingest.ocr;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Which engine is to be used: the environment variable {@code ZHAOJING_OCR}. */
public enum OcrChoice {
  /** The built-in one, or Tesseract where that does not run. */
  AUTO,
  BUILTIN,
  TESSERACT,
  /** None: pictures are named as unread. */
  OFF;

  public static final String VARIABLE = "ZHAOJING_OCR";

  /** What the environment says; AUTO when it says nothing or nothing known. */
  public static OcrChoice ofEnvironment() {
    return of(System.getenv().getOrDefault(VARIABLE, ""));
  }

  static OcrChoice of(String word) {
    for (OcrChoice choice : values()) {
      if (choice.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
        return choice;
      }
    }
    return AUTO;
  }

  /** The engine, when this machine can run it. */
  public Optional<OcrEngine> engine() {
    return switch (this) {
      case AUTO -> builtIn().or(() -> OcrSetup.find().engine());
      case BUILTIN -> builtIn();
      case TESSERACT -> OcrSetup.find().engine();
      case OFF -> Optional.empty();
    };
  }

  private static Optional<OcrEngine> builtIn() {
    try {
      return Optional.of(new BuiltInEngine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
