package zhaojing.ingest.ocr;

import java.awt.Font;
import org.junit.jupiter.api.Assumptions;

/** What a test needs from the machine; without it the test is skipped and the reason printed. */
public final class Machine {
  private Machine() {}

  public static OcrEngine engine() {
    return OcrSetup.find()
        .engine()
        .orElseGet(() -> skip("no tesseract with chi_sim: apt-get install tesseract-ocr-chi-sim"));
  }

  public static Font font() {
    return PrintedPage.font()
        .orElseGet(() -> skip("no Noto CJK SC font: apt-get install fonts-noto-cjk"));
  }

  private static <T> T skip(String reason) {
    System.out.println("SKIPPED: " + reason);
    Assumptions.abort(reason);
    throw new AssertionError("not reached");
  }
}
