package zhaojing.ingest.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.TextExtractor;

class WordFileTest {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String LONG = "三月里我到沟里看了那段塌了的水渠，站了一个多钟头。".repeat(5);

  private static String run(String properties, String words) {
    return "<w:r>" + properties + "<w:t>" + words + "</w:t></w:r>";
  }

  private static String run(String words) {
    return run("", words);
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static byte[] docx(String body, Map<String, String> more) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + TYPE
            + "document.main+xml\"/>"
            + "<Override PartName=\"/word/comments.xml\" ContentType=\""
            + TYPE
            + "comments+xml\"/>"
            + "<Override PartName=\"/word/footnotes.xml\" ContentType=\""
            + TYPE
            + "footnotes+xml\"/></Types>");
    parts.put("_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
    parts.put(
        "word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    parts.putAll(more);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String relations(String... idTypeTarget) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < idTypeTarget.length; i += 3) {
      xml.append("<Relationship Id=\"" + idTypeTarget[i] + "\" Type=\"" + RELATION)
          .append(idTypeTarget[i + 1] + "\" Target=\"" + idTypeTarget[i + 2] + "\"/>");
    }
    return xml + "</Relationships>";
  }

  private static Extraction.Extracted read(byte[] docx) {
    return (Extraction.Extracted)
        new TextExtractor(100_000, Duration.ofSeconds(20)).extract("稿.docx", docx);
  }

  @Test
  void trackedChangesGiveTheFinalText() throws IOException {
    String body =
        p(
            run("开始")
                + "<w:del w:id=\"1\"><w:r><w:delText>删去</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\">"
                + run("加上")
                + "</w:ins>"
                + "<w:moveFrom w:id=\"3\">"
                + run("移走")
                + "</w:moveFrom>");
    Extraction.Extracted read = read(docx(body, Map.of()));
    assertEquals("开始加上", read.text());
    assertEquals("3", read.metadata().properties().get("trackedChanges"));
    assertEquals("LAYERS_LEFT_OUT", read.warnings().get(0).code());
  }

  @Test
  void commentsAndNotesAreListedApart() throws IOException {
    String body =
        p(
            run("正文")
                + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + run("继续"));
    Map<String, String> more =
        Map.of(
            "word/_rels/document.xml.rels",
            relations("rId1", "comments", "comments.xml", "rId2", "footnotes", "footnotes.xml"),
            "word/comments.xml",
            "<w:comments"
                + W
                + "><w:comment w:id=\"0\">"
                + p(run("这里太虚"))
                + "</w:comment></w:comments>",
            "word/footnotes.xml",
            "<w:footnotes"
                + W
                + "><w:footnote w:id=\"2\">"
                + p(run("见文件"))
                + "</w:footnote></w:footnotes>");
    Extraction.Extracted read = read(docx(body, more));
    assertEquals("正文继续", read.text());
    assertEquals("1", read.metadata().properties().get("comments"));
    assertEquals("这里太虚", read.metadata().properties().get("commentText"));
    assertEquals("1", read.metadata().properties().get("footnotes"));
  }

  @Test
  void hiddenWordsAreNoTextAndWhiteOnesAre() throws IOException {
    String body =
        p(
            run("看得见")
                + run("<w:rPr><w:vanish/></w:rPr>", "藏起来")
                + run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", "不藏")
                + run("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "白字")
                + run(
                    "<w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"000000\"/></w:rPr>",
                    "黑底白字"));
    Extraction.Extracted read = read(docx(body, Map.of()));
    assertEquals("看得见不藏白字黑底白字", read.text());
    assertEquals("藏起来", read.metadata().properties().get("hiddenText"));
    assertEquals("白字", read.metadata().properties().get("whiteText"));
  }

  @Test
  void whiteWordsAmongVisibleOnesAreNoText() throws IOException {
    String white = run("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "天地玄黄");
    Extraction.Extracted read = read(docx(p(run(LONG) + white + run("尾")), Map.of()));
    assertEquals(LONG + "尾", read.text());
    assertEquals("天地玄黄", read.metadata().properties().get("whiteText"));
  }

  @Test
  void aTextBoxIsLeftOutUnlessItIsTheText() throws IOException {
    String box =
        "<w:r><w:pict><w:txbxContent>" + p(run("盒中的话")) + "</w:txbxContent></w:pict></w:r>";
    Extraction.Extracted beside = read(docx(p(run(LONG) + box), Map.of()));
    assertFalse(beside.text().contains("盒中"), beside.text());
    assertEquals("1", beside.metadata().properties().get("textBoxes"));
    assertTrue(read(docx(p(box), Map.of())).text().contains("盒中的话"));
  }

  @Test
  void tracesOfMaking() throws IOException {
    String settings =
        "<w:settings"
            + W
            + "><w:rsids><w:rsidRoot w:val=\"00B2\"/><w:rsidRoot w:val=\"00BB0002\"/>"
            + "<w:rsid w:val=\"00AA0001\"/><w:rsid w:val=\"00BB0002\"/></w:rsids></w:settings>";
    String fonts = "<w:fonts" + W + "><w:font w:name=\"仿宋_GB2312\"/></w:fonts>";
    byte[] file =
        docx(
            p(run("正文")),
            Map.of(
                "word/settings.xml",
                settings,
                "word/fontTable.xml",
                fonts,
                "word/media/a.png",
                "图"));
    Map<String, String> properties = WordFile.of(file).properties();
    assertEquals("00AA0001 00BB0002", properties.get("rsids"));
    assertEquals("仿宋_GB2312", properties.get("fonts"));
    assertEquals(64, properties.get("imageHashes").length());
    assertArrayEquals(file, WordFile.of(file).bytes());
  }

  @Test
  void brokenFilesComeBackAsTheyAre() throws IOException {
    byte[] noZip = "不是压缩包".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(noZip, WordFile.of(noZip).bytes());
    byte[] entity =
        docx(
            "",
            Map.of(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;vanish"));
    assertArrayEquals(entity, WordFile.of(entity).bytes());
  }
}
