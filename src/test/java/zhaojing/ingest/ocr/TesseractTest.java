package zhaojing.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the real program; skipped, and said so, on a machine without it or without a font. */
class TesseractTest {
  private static final Pattern SPACED = Pattern.compile("\\p{IsHan} \\p{IsHan}");
  private static OcrEngine engine;
  private static Font font;
  private static List<String> lines;

  @BeforeAll
  static void findEngineAndFont() throws Exception {
    engine = Machine.engine();
    font = Machine.font();
    Path text = Path.of("corpus/texts/县人民医院/赵敏.docx.txt");
    lines = PrintedPage.pages(Files.readString(text)).get(0).subList(0, 12);
  }

  @Test
  void aCleanPageIsReadWithTwoErrorsInAHundredAtMost() throws Exception {
    byte[] png = PrintedPage.file(PrintedPage.print(font, lines), "png");
    OcrText text = new OcrReader(engine, OcrLimits.DEFAULT).picture(png);
    double rate = ErrorRate.of(String.join("", lines), text.text());
    assertTrue(rate <= 0.02, rate + "\n" + text.text());
    assertFalse(SPACED.matcher(text.text()).find(), text.text());
    assertEquals(0, text.unread());
    assertTrue(text.percent() > 80 && text.percent() <= 100, "" + text.percent());
  }

  @Test
  void aTiltedAndGrainyPageIsReadNearlyAsWell() throws Exception {
    byte[] jpg = PrintedPage.file(PrintedPage.noisy(PrintedPage.print(font, lines, 3), 5), "jpg");
    OcrText text = new OcrReader(engine, OcrLimits.DEFAULT).picture(jpg);
    double rate = ErrorRate.of(String.join("", lines), text.text());
    assertTrue(rate <= 0.05, rate + "\n" + text.text());
  }

  @Test
  void aPageThatTakesTooLongIsGivenUp() {
    GrayPage page = GrayPage.of(PrintedPage.print(font, lines));
    assertThrows(TimeoutException.class, () -> engine.read(page, Duration.ofMillis(1)));
  }
}
