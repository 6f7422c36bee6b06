package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhaojing.ingest.IntakeFixture.only;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;
import static zhaojing.ingest.IntakeFixture.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhaojing.ingest.issue.Problem;
import zhaojing.sample.PackFormat;
import zhaojing.sample.SampleFormat;

/** The reason given is the true one, and what may be a text is not called rubbish. */
class IntakeHonestyTest {
  @TempDir Path temp;

  /** A docx whose document is {@code xml}. */
  private static byte[] docx(String xml) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(SampleFormat.DOCX.write("正文")));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        boolean document = entry.getName().equals("word/document.xml");
        out.write(document ? xml.getBytes(StandardCharsets.UTF_8) : content);
      }
    }
    return bytes.toByteArray();
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }

  private String outcomeOf(String name, byte[] bytes) throws Exception {
    put(temp.resolve(name), bytes);
    return only(temp.resolve(name));
  }

  @Test
  void aPageOfManyNestedBoxesIsRead() throws Exception {
    String page =
        "<html><head></head><body>"
            + "<div>".repeat(400)
            + "正文"
            + "</div>".repeat(400)
            + "</body></html>";
    assertEquals("正文", outcomeOf("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nestingWithoutEndIsCalledSo() throws Exception {
    int deep = 20_000;
    String open = "<w:tbl><w:tr><w:tc>".repeat(deep);
    String xml = document(open + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep));
    assertEquals("TOO_NESTED", outcomeOf("a.docx", docx(xml)));
  }

  @Test
  void entitiesThatMultiplyAreCalledSo() throws Exception {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"哈哈哈\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    String body = document("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>");
    assertEquals("UNSAFE_MARKUP", outcomeOf("a.docx", docx(laughs + "]>" + body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {".张三.docx", "\u200B.docx", ".心得.txt", ".2014年材料"})
  void aDotInFrontDoesNotMakeRubbish(String name) throws Exception {
    put(temp.resolve("in").resolve(name), SampleFormat.DOCX.write("正文"));
    assertEquals("正文", only(temp.resolve("in")));
  }

  @ParameterizedTest
  @ValueSource(strings = {".DS_Store", "._张三.docx", "~$心得.docx", ".~lock.心得.odt#", ".gitignore"})
  void leftoversAreNamedWithoutAdviceToDelete(String name) throws Exception {
    put(temp.resolve("in").resolve(name), "x");
    assertEquals("JUNK_FILE", only(temp.resolve("in")));
    String words = Problem.JUNK_FILE.at(name).message() + Problem.JUNK_FILE.at(name).remedy();
    assertFalse(words.contains("删除"), words);
  }

  @Test
  void aWronglyNamedArchiveIsReadAndNoted() throws Exception {
    Map<String, byte[]> files = Map.of("甲.txt", "甲文".getBytes(StandardCharsets.UTF_8));
    put(temp.resolve("in/包.zip"), PackFormat.RAR.pack(files, Charset.forName("GBK")));
    put(temp.resolve("in/好.rar"), PackFormat.RAR.pack(files, Charset.forName("GBK")));
    Map<String, Received> received = receive(temp.resolve("in"));
    ReceivedText text = (ReceivedText) received.get("包.zip!/甲.txt");
    assertEquals("甲文", text.text());
    assertEquals("包.zip", text.warnings().get(0).path());
    assertTrue(text.warnings().get(0).message().contains("rar 压缩包"));
    assertEquals(List.of(), ((ReceivedText) received.get("好.rar!/甲.txt")).warnings());
  }

  @Test
  void aDirectoryWithoutMeasureIsNotRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry("%060d.txt".formatted(i)));
      }
    }
    put(temp.resolve("a.zip"), bytes.toByteArray());
    ReadLimits few = new ReadLimits(1 << 20, 1000, Duration.ofSeconds(60), 10, 1 << 20, 300, 3);
    Map<String, Received> received = receive(few, UnitRule.FIRST_FOLDER, temp.resolve("a.zip"));
    assertEquals(List.of("a.zip"), List.copyOf(received.keySet()));
    assertEquals("TOO_MANY_ENTRIES", outcome(received.get("a.zip")));
  }

  @Test
  void aHeaderWithoutMeasureIsNotRead() throws Exception {
    byte[] whole = PackFormat.SEVEN_ZIP.pack(Map.of("甲.txt", new byte[10]), StandardCharsets.UTF_8);
    ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putLong(20, 1L << 30);
    put(temp.resolve("a.7z"), whole);
    assertEquals("SUSPICIOUS_ARCHIVE", only(temp.resolve("a.7z")));
  }

  @Test
  void aListThatTakesTooLongIsGivenUp() throws Exception {
    Object[] entries = new Object[80_000];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "%06d.txt".formatted(i);
      entries[i + 1] = "";
    }
    put(temp.resolve("a.zip"), zip(StandardCharsets.UTF_8, entries));
    ReadLimits hasty =
        new ReadLimits(1 << 20, 1000, Duration.ofNanos(100_000), 40_000, 1 << 20, 300, 3);
    assertEquals(
        "TIMEOUT",
        outcome(receive(hasty, UnitRule.FIRST_FOLDER, temp.resolve("a.zip")).get("a.zip")));
  }

  @Test
  void theOnlyInputThatCannotBeOpenedHasItsName() throws Exception {
    put(temp.resolve("关"), "x");
    Listing listing = new Listing(UnitRule.FIRST_FOLDER);
    try (OpenArchives open = new OpenArchives()) {
      new FolderWalk(
              listing, new ArchiveWalk(listing, open, ReadLimits.DEFAULT), ReadLimits.DEFAULT)
          .input(temp.resolve("关"), "关", Place.TOP);
    }
    assertEquals("关", listing.sorted().get(0).path());
  }
}
