package zhaojing.ingest.odf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.sample.SampleLayout;

class NotesApartTest {
  private static Extraction.Extracted read(String name, byte[] bytes) {
    return (Extraction.Extracted)
        new TextExtractor(100_000, Duration.ofSeconds(20)).extract(name, bytes);
  }

  @Test
  void openDocumentNotesCommentsAndDeletedWordsStayOutOfSentences() {
    String text = "我每周下村⟦注:见县委文件。⟧两次，⟦批:太虚⟧记了⟦删:两⟧三本日记。\n问题\t措施\n下村少\t每月八天\n以上属实";
    Extraction.Extracted read = read("a.odt", SampleLayout.ODT.write(text));
    assertEquals("我每周下村两次，记了三本日记。\n问题\t措施\n下村少\t每月八天\n以上属实", read.text());
    Map<String, String> properties = read.metadata().properties();
    assertEquals("1", properties.get("footnotes"));
    assertEquals("1", properties.get("comments"));
    assertEquals("太虚", properties.get("commentText"));
    assertEquals("1", properties.get("trackedChanges"));
    assertEquals("LAYERS_LEFT_OUT", read.warnings().get(0).code());
  }

  @Test
  void wordDocumentsAlike() {
    String text = "我每周下村⟦注:见县委文件。⟧两次，⟦批:太虚⟧记了⟦删:两⟧⟦增:三⟧本⟦隐:暗话⟧日记。\n问题\t措施\n下村少\t每月八天\n以上属实";
    Extraction.Extracted read = read("a.docx", SampleLayout.DOCX.write(text));
    assertEquals("我每周下村两次，记了三本日记。\n问题\t措施\n下村少\t每月八天\n以上属实", read.text());
    Map<String, String> properties = read.metadata().properties();
    assertEquals("1", properties.get("footnotes"));
    assertEquals("2", properties.get("hiddenChars"));
    assertEquals("2", properties.get("trackedChanges"));
  }

  @Test
  void rtfNotesStayOutOfSentences() {
    String rtf =
        "{\\rtf1\\ansi\\uc1\\pard \\u25105?\\u19979?{\\super \\chftn }{\\footnote \\pard {\\super \\chftn}"
            + " \\u35265?\\} \\u25991?}\\u20004?\\u27425?\\{\\}\\par}";
    Extraction.Extracted read = read("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
    assertEquals("我下两次{}", read.text());
    assertEquals("1", read.metadata().properties().get("footnotes"));
  }

  @Test
  void brokenFilesComeBackAsTheyAre() {
    byte[] noZip = "不是压缩包".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(noZip, OdtFile.of(noZip).bytes());
    byte[] open = "{\\rtf1 {\\footnote {".getBytes(StandardCharsets.US_ASCII);
    assertArrayEquals(open, RtfFile.of(open).bytes());
  }
}
