package zhaojing.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import zhaojing.ingest.ocr.GrayPage;
import zhaojing.ingest.ocr.OcrEngine;
import zhaojing.ingest.ocr.OcrLimits;
import zhaojing.ingest.ocr.OcrPage;
import zhaojing.ingest.ocr.OcrReader;
import zhaojing.ingest.ocr.PhonePhoto;
import zhaojing.ingest.ocr.PrintedPage;
import zhaojing.model.InputIssue;
import zhaojing.sample.SampleFormat;

/** Where pictures come into a text, with an engine that always reads the same. */
class ScansTest {
  private static final String READ = "这一页是扫描进来的，写着下村的事。";
  private static final String TYPED = "这一页是打字的，写的是学习以后的想法，还有今年的打算和措施。";

  /** Small pages: what the engine sees does not matter here. */
  private static final OcrLimits LIMITS =
      new OcrLimits(10, 300_000, 4_000_000, Duration.ofSeconds(30), Duration.ofSeconds(60));

  private static TextExtractor extractor(String reading, double confidence) {
    OcrEngine engine =
        new OcrEngine() {
          @Override
          public String name() {
            return "fixed 1 chi_sim";
          }

          @Override
          public OcrPage read(GrayPage page, Duration limit) {
            return new OcrPage(
                List.of(
                    new OcrPage.Line(List.of(new OcrPage.Word(reading, confidence, 0, 900, 40)))));
          }
        };
    return new TextExtractor(
        10_000, Duration.ofSeconds(30), () -> Optional.of(new OcrReader(engine, LIMITS)));
  }

  private static TextExtractor without() {
    return new TextExtractor(10_000, Duration.ofSeconds(30), Optional::empty);
  }

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 900, 1200);
    graphics.setColor(Color.BLACK);
    for (int y = 100; y < 1100; y += 60) {
      graphics.fillRect(100, y, 700, 30);
    }
    graphics.dispose();
    return image;
  }

  /** A typed page, a scanned one, a blank one. */
  private static byte[] mixed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SampleFormat.PDF.write(TYPED))) {
      PrintedPage.add(pdf, picture());
      pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> codes(Extraction.Extracted text) {
    return text.warnings().stream().map(InputIssue::code).toList();
  }

  @Test
  void ofAMixedPdfOnlyThePicturePageIsRecognisedInItsPlace() throws IOException {
    Extraction.Extracted text =
        assertInstanceOf(
            Extraction.Extracted.class, extractor(READ, 0.9).extract("a.pdf", mixed()));
    assertTrue(text.text().startsWith(TYPED), text.text());
    assertTrue(text.text().endsWith(READ), text.text());
    assertEquals(List.of("OCR"), codes(text));
    assertEquals("第 2 页由文字识别读出，平均置信度 90%，引用前请核对原件。", text.warnings().get(0).message());
    assertEquals("fixed 1 chi_sim", text.metadata().properties().get("ocrEngine"));
    assertEquals("0.90", text.metadata().properties().get("ocrConfidence"));
  }

  @Test
  void withoutAnEngineTheMissingPageIsNamed() throws IOException {
    Extraction.Extracted text =
        assertInstanceOf(Extraction.Extracted.class, without().extract("a.pdf", mixed()));
    assertEquals(List.of("SCANNED_PAGES"), codes(text));
    assertTrue(text.warnings().get(0).message().contains("第 2 页"));
    assertTrue(!text.metadata().recognised());
  }

  @Test
  void aScannedPdfIsReadOrRefusedWithAdvice() throws IOException {
    byte[] pdf = PrintedPage.scannedPdf(List.of(picture(), picture()));
    Extraction.Extracted text =
        assertInstanceOf(Extraction.Extracted.class, extractor(READ, 0.9).extract("a.pdf", pdf));
    assertEquals(READ + "\n" + READ, text.text());
    assertTrue(text.warnings().get(0).message().startsWith("全文由文字识别读出"));
    Extraction.Refused refused =
        assertInstanceOf(Extraction.Refused.class, without().extract("a.pdf", pdf));
    assertEquals("NO_TEXT_LAYER", refused.issue().code());
    assertTrue(refused.issue().remedy().contains("zhaojing doctor"));
  }

  @Test
  void aPictureIsReadAndWithoutAnEngineTheIssueSaysHowToAddOne() throws IOException {
    byte[] png = PrintedPage.file(picture(), "png");
    Extraction.Extracted text =
        assertInstanceOf(Extraction.Extracted.class, extractor(READ, 0.9).extract("a.png", png));
    assertEquals(READ, text.text());
    assertEquals(List.of("OCR"), codes(text));
    Extraction.Extracted misnamed =
        assertInstanceOf(Extraction.Extracted.class, extractor(READ, 0.9).extract("a.docx", png));
    assertEquals(List.of("MISNAMED", "OCR"), codes(misnamed));
    Extraction.Refused refused =
        assertInstanceOf(Extraction.Refused.class, without().extract("a.png", png));
    assertEquals("PICTURE_UNREAD", refused.issue().code());
    assertTrue(refused.issue().remedy().contains("apt-get install tesseract-ocr"));
  }

  /** Phones give such photos the name of the usual ones, too. */
  @Test
  void aPhotoInAFormatOfPhonesSaysToConvertItToJpg() {
    for (String brand : List.of("heic", "heix", "mif1")) {
      byte[] head =
          ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic" + "\0".repeat(200))
              .getBytes(StandardCharsets.ISO_8859_1);
      for (String name : List.of("IMG_0312.HEIC", "IMG_0312.jpg")) {
        Extraction.Refused refused =
            assertInstanceOf(Extraction.Refused.class, extractor(READ, 0.9).extract(name, head));
        assertEquals("PICTURE_FORMAT", refused.issue().code(), brand + " " + name);
        assertTrue(refused.issue().message().contains("HEI"), refused.issue().message());
        assertTrue(refused.issue().remedy().contains("转成 JPG"));
      }
    }
  }

  @Test
  void webpIsReadLikeOtherPictures() throws IOException {
    assertRead("page.webp", "image/webp");
  }

  @Test
  void aPhonesPhotoIsReadWhereItsProgramIsInstalled() throws IOException {
    assumeTrue(PhonePhoto.program().isPresent(), "heif-convert is not installed");
    assertRead("page.heic", "image/heic");
  }

  private static void assertRead(String name, String mediaType) throws IOException {
    byte[] photo;
    try (InputStream in = ScansTest.class.getResourceAsStream("/photos/" + name)) {
      photo = in.readAllBytes();
    }
    Extraction.Extracted text =
        assertInstanceOf(Extraction.Extracted.class, extractor(READ, 0.9).extract(name, photo));
    assertEquals(READ, text.text());
    assertEquals(mediaType, text.mediaType());
  }

  @Test
  void aPhotoWithFewDoubtfulLettersIsNoText() throws IOException {
    byte[] jpg = PrintedPage.file(picture(), "jpg");
    for (TextExtractor extractor : List.of(extractor("大会", 0.9), extractor(READ, 0.3))) {
      Extraction.Refused refused =
          assertInstanceOf(Extraction.Refused.class, extractor.extract("a.jpg", jpg));
      assertEquals("PICTURE_WITHOUT_TEXT", refused.issue().code());
    }
  }
}
