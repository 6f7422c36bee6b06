package zhaojing.ingest.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.ocr.ErrorRate;
import zhaojing.ingest.ocr.Machine;
import zhaojing.ingest.ocr.PrintedPage;
import zhaojing.model.InputIssue;

/** The real children on real pictures. */
class RecogniserProcessTest {
  private static final List<String> LINES =
      List.of(
          "思想汇报",
          "　　五月份我两次下到石桥村，第一次只在村委会坐了坐，",
          "第二次才走到住得最远的三户人家里。老人说水压不够，",
          "挑水要走一里路，这件事我回来以后拖了十一天才上报。");

  @Test
  void aPhotoAndAScanOfMuchDetailAreReadInAChildAndSaySo() throws Exception {
    BufferedImage page = PrintedPage.print(Machine.font(), LINES);
    byte[] photo = PrintedPage.jpeg(PrintedPage.photographed(page, -3, 11), 0.6f);
    byte[] scan = PrintedPage.scannedPdf(List.of(twice(page)));
    try (ForkedExtractor extractor = new ForkedExtractor(100_000, Duration.ofSeconds(60))) {
      readsWell(extractor.extract("照片.jpg", photo));
      readsWell(extractor.extract("扫描.pdf", scan));
      Extraction broken = extractor.extract("坏.jpg", java.util.Arrays.copyOf(photo, 3000));
      assertInstanceOf(Extraction.Refused.class, broken);
    }
  }

  private static void readsWell(Extraction extraction) {
    Extraction.Extracted text = assertInstanceOf(Extraction.Extracted.class, extraction);
    double rate = ErrorRate.of(String.join("\n", LINES), text.text());
    assertTrue(rate <= 0.1, rate + ": " + text.text());
    assertEquals(List.of("OCR"), text.warnings().stream().map(InputIssue::code).toList());
    assertTrue(text.metadata().recognised());
    double confidence = Double.parseDouble(text.metadata().properties().get("ocrConfidence"));
    assertTrue(confidence > 0.8 && confidence <= 1, text.metadata().toString());
  }

  /** In colours at 600 dots an inch: 100 MB when it is unpacked. */
  private static BufferedImage twice(BufferedImage page) {
    BufferedImage large =
        new BufferedImage(page.getWidth() * 2, page.getHeight() * 2, BufferedImage.TYPE_3BYTE_BGR);
    large.createGraphics().drawImage(page, 0, 0, large.getWidth(), large.getHeight(), null);
    return large;
  }
}
