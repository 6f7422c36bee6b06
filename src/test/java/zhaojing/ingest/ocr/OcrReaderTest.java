package zhaojing.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What surrounds an engine, with one that knows what it will read. */
class OcrReaderTest {
  private static final OcrLimits LIMITS =
      new OcrLimits(2, 400_000, 4_000_000, Duration.ofSeconds(5), Duration.ofSeconds(60));

  private final List<GrayPage> seen = new ArrayList<>();

  /** Long enough for nobody to think that the page lies the wrong way. */
  private static final String LINE = "这一页上写着一行不短的文字";

  private OcrEngine engine(String... words) {
    return new OcrEngine() {
      @Override
      public String name() {
        return "fixed";
      }

      @Override
      public OcrPage read(GrayPage page, Duration limit) throws IOException, TimeoutException {
        seen.add(page);
        String word = words[seen.size() - 1];
        if (word.isEmpty()) {
          throw new TimeoutException();
        }
        return new OcrPage(
            List.of(new OcrPage.Line(List.of(new OcrPage.Word(word, 0.8, 0, 30, 30)))));
      }
    };
  }

  private static BufferedImage bars(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(java.awt.Color.BLACK);
    for (int y = 40; y < height - 40; y += 60) {
      graphics.fillRect(40, y, width - 80, 36);
    }
    graphics.dispose();
    return image;
  }

  @Test
  void pagesPastTheLimitOrGivenUpAreCounted() throws Exception {
    byte[] pdf = PrintedPage.scannedPdf(List.of(bars(400, 560), bars(400, 560), bars(400, 560)));
    OcrText text =
        new OcrReader(engine(LINE, ""), LIMITS).pdf(pdf, new TreeSet<>(List.of(1, 2, 3, 9)));
    assertEquals(new TreeMap<>(java.util.Map.of(1, LINE + "\n")), text.pages());
    assertEquals(2, text.unread());
    assertEquals(80, text.percent());
  }

  @Test
  void aLargePictureIsReadInLessDetailAndAHugeOneNotOpened() throws Exception {
    OcrReader reader = new OcrReader(engine(LINE), LIMITS);
    assertEquals(LINE + "\n", reader.picture(PrintedPage.file(bars(1500, 1500), "png")).text());
    assertTrue(seen.get(0).levels().length <= 400_000, "" + seen.get(0).levels().length);
    OcrText none = reader.picture(PrintedPage.file(bars(2500, 2500), "png"));
    assertEquals(1, none.unread());
    assertEquals("", none.text());
  }

  @Test
  void aBlankPageIsNotGivenToTheEngine() throws Exception {
    BufferedImage blank = bars(300, 60);
    assertEquals(
        "", new OcrReader(engine(), LIMITS).picture(PrintedPage.file(blank, "bmp")).text());
    assertEquals(List.of(), seen);
  }

  @Test
  void otherFilesAreNoPictures() {
    OcrReader reader = new OcrReader(engine(), LIMITS);
    assertThrows(IOException.class, () -> reader.picture("文字".getBytes("UTF-8")));
  }

  @Test
  void theTiltOfAPageIsFound() {
    for (double degrees : new double[] {-5, -2, 0, 0.5, 2, 6}) {
      BufferedImage turned = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
      var graphics = turned.createGraphics();
      graphics.fillRect(0, 0, 1000, 1400);
      graphics.rotate(Math.toRadians(degrees), 500, 700);
      graphics.setColor(java.awt.Color.BLACK);
      for (int y = 200; y < 1200; y += 40) {
        for (int x = 150; x < 850; x += 30) {
          graphics.fillRect(x, y, 22, 20);
        }
      }
      graphics.dispose();
      assertEquals(degrees, Tilt.degrees(GrayPage.of(turned)), 0.15);
    }
  }

  @Test
  void anEmptySearchPathHasNoEngine() {
    assertFalse(OcrSetup.find("").readsChinese());
    assertFalse(OcrSetup.find("relative\u0000:/nowhere").readsChinese());
  }

  @Test
  void aPageThatGivesLittleIsTurnedAndTheSurestReadingCounts() throws Exception {
    OcrReader reader = new OcrReader(engine("一", "二", LINE, "四"), LIMITS);
    assertEquals(LINE + "\n", reader.picture(PrintedPage.file(bars(300, 500), "bmp")).text());
    assertEquals(List.of(300, 300, 500), seen.stream().map(GrayPage::width).toList());
    seen.clear();
    reader = new OcrReader(engine("一", ""), LIMITS);
    assertEquals("一\n", reader.picture(PrintedPage.file(bars(300, 500), "bmp")).text());
  }
}
