package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhaojing.ingest.IntakeFixture.only;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;
import static zhaojing.ingest.IntakeFixture.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhaojing.model.Status;
import zhaojing.sample.SampleFormat;

class IntakeTroubleTest {
  @TempDir Path temp;

  private String outcomeOf(String name, byte[] bytes) throws Exception {
    put(temp.resolve(name), bytes);
    return only(temp.resolve(name));
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "DOC", "ODT"})
  void halfAFileIsDamaged(SampleFormat format) throws Exception {
    byte[] whole = format.write(IntakeFixture.TEXT.repeat(50));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertEquals("DAMAGED", outcomeOf("a." + format.name().toLowerCase(Locale.ROOT), half));
  }

  @Test
  void noiseNamedAsADocumentIsDamagedAndElseNoText() throws Exception {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertEquals("DAMAGED", outcomeOf("a.doc", noise));
    assertEquals("UNSUPPORTED", outcomeOf("a.bin", noise));
    assertEquals("UNSUPPORTED", outcomeOf("a.txt", noise));
  }

  @Test
  void aScannedPdfAsksForRecognition() throws Exception {
    assertEquals("NO_TEXT_LAYER", outcomeOf("a.pdf", SampleFormat.PDF.write("")));
  }

  @Test
  void rtfInGbkEscapes() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \\'c8\\'ba\\'d6\\'da}";
    assertEquals("群众", outcomeOf("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void emptyFilesAndBlankTextsSaySo() throws Exception {
    assertEquals("EMPTY_FILE", outcomeOf("a.docx", new byte[0]));
    assertEquals("EMPTY_FILE", outcomeOf("a.zip", new byte[0]));
    assertEquals("EMPTY_TEXT", outcomeOf("b.docx", SampleFormat.DOCX.write(" \n　\n")));
    assertEquals("EMPTY_TEXT", outcomeOf("c.txt", "\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void programsAndPicturesAreNoTexts() throws Exception {
    byte[] program = new byte[2000];
    System.arraycopy("MZ".getBytes(StandardCharsets.US_ASCII), 0, program, 0, 2);
    assertEquals("UNSUPPORTED", outcomeOf("心得.exe", program));
    byte[] jpeg = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    put(temp.resolve("照片.jpg"), jpeg);
    ReceivedNothing photo = (ReceivedNothing) receive(temp.resolve("照片.jpg")).get("照片.jpg");
    assertEquals(Status.NOT_A_TEXT, photo.status());
    assertEquals("image/jpeg", photo.source().mediaType());
    assertTrue(photo.issue().message().contains("图片"), photo.issue().message());
  }

  @Test
  void aMisnamedFileIsReadByItsBytes() throws Exception {
    put(temp.resolve("a.docx"), SampleFormat.RTF.write("正文"));
    ReceivedText text = (ReceivedText) receive(temp.resolve("a.docx")).get("a.docx");
    assertEquals("正文", text.text());
    assertEquals("application/rtf", text.source().mediaType());
    assertEquals("MISNAMED", text.warnings().get(0).code());
  }

  @Test
  void whatIsTooLargeOrTooLongIsBounded() throws Exception {
    ReadLimits small = new ReadLimits(3000, 100, Duration.ofSeconds(20), 2, 10_000, 300, 3);
    put(temp.resolve("in/大.txt"), "字".repeat(2000));
    put(temp.resolve("in/长.docx"), SampleFormat.DOCX.write("一二三四五六七八九\n".repeat(50)));
    put(
        temp.resolve("in/多.zip"),
        zip(StandardCharsets.UTF_8, "1.txt", "一", "2.txt", "二", "3.txt", "三"));
    Map<String, Received> received = receive(small, UnitRule.FIRST_FOLDER, temp.resolve("in"));
    assertEquals("TOO_LARGE", outcome(received.get("大.txt")));
    ReceivedText cut = (ReceivedText) received.get("长.docx");
    assertEquals(99, cut.text().length(), "100 less the line end that closes it");
    assertEquals("TRUNCATED", cut.warnings().get(0).code());
    assertEquals("TOO_MANY_ENTRIES", outcome(received.get("多.zip")));
    assertEquals("一", outcome(received.get("多.zip!/1.txt")));
    assertEquals(5, received.size());
  }

  @Test
  void aParserPastItsDeadlineCostsOneFile() throws Exception {
    ReadLimits hasty =
        new ReadLimits(200 << 20, 2_000_000, Duration.ofMillis(1), 10, 1 << 20, 300, 3);
    put(temp.resolve("in/慢.pdf"), SampleFormat.PDF.write(IntakeFixture.TEXT.repeat(300)));
    assertEquals(
        "TIMEOUT", outcome(receive(hasty, UnitRule.FIRST_FOLDER, temp.resolve("in")).get("慢.pdf")));
  }

  @Test
  void bombsAreNotExpanded() throws Exception {
    byte[] blank = new byte[30 << 20];
    put(temp.resolve("a.zip"), zip(StandardCharsets.UTF_8, "bomb.txt", blank));
    assertEquals("SUSPICIOUS_ARCHIVE", only(temp.resolve("a.zip")));
    String xml = "<w:p><w:r><w:t>" + " ".repeat(30 << 20) + "</w:t></w:r></w:p>";
    byte[] docx = SampleFormat.DOCX.write("占位");
    put(temp.resolve("b.docx"), Zips.replaceIn(docx, "word/document.xml", "<w:p>", xml + "<w:p>"));
    String outcome = only(temp.resolve("b.docx"));
    assertEquals("SUSPICIOUS_ARCHIVE", outcome);
  }

  @Test
  void anOutsideEntityInADocxIsNotFetched() throws Exception {
    put(temp.resolve("secret.txt"), "机密机密");
    byte[] docx = SampleFormat.DOCX.write("占位");
    String doctype =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + temp.resolve("secret.txt").toUri()
            + "\">]><w:document";
    byte[] hostile = Zips.replaceIn(docx, "word/document.xml", "<w:document", doctype);
    hostile = Zips.replaceIn(hostile, "word/document.xml", "占位", "&e;");
    assertNotEquals("机密机密", outcomeOf("a.docx", hostile));
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() throws Exception {
    byte[] bytes = "甲\uD800乙，这是一段普通的文字。".getBytes(StandardCharsets.UTF_16LE);
    put(temp.resolve("a.txt"), bytes);
    ReceivedText text = (ReceivedText) receive(temp.resolve("a.txt")).get("a.txt");
    assertEquals("甲\uFFFD乙，这是一段普通的文字。", text.text());
    assertEquals("BAD_CHARACTERS", text.warnings().get(0).code());
  }

  @Test
  void randomBytesUnderEveryNameNeverThrow() throws Exception {
    Random random = new Random(7);
    for (SampleFormat format : SampleFormat.values()) {
      byte[] whole = format.write(IntakeFixture.TEXT);
      for (int i = 0; i < 20; i++) {
        byte[] hurt = whole.clone();
        for (int k = 0; k < 1 + i * 3; k++) {
          hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
        }
        String name = format + "-" + i + "." + format.name().toLowerCase(Locale.ROOT);
        put(temp.resolve("in").resolve(name), hurt);
      }
    }
    assertEquals(20 * SampleFormat.values().length, receive(temp.resolve("in")).size());
  }
}
