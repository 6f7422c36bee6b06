package zhaojing.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCorpusTest {
  private static final String PLAN =
      """
      files:
        镇/甲.txt: {encoding: gb18030}
        镇/乙.docx: {creator: 贺婷, created: 2014-03-05T09:30:00Z, editMinutes: 3}
      damage:
        - {path: 镇/坏.docx, kind: truncate, from: 镇/乙.docx}
        - {path: 镇/空.doc, kind: empty}
        - {path: 镇/密.docx, kind: password, from: 镇/乙.docx}
        - {path: 镇/密.pdf, kind: password, from: 镇/丁.pdf}
        - {path: 镇/乱.doc, kind: random}
        - {path: 镇/改.docx, kind: misnamed, from: 镇/丁.pdf}
        - {path: 镇/图.png, kind: image}
      zip:
        - {path: 镇/包.zip, names: gbk, files: [镇/丙.rtf, 镇/甲.txt]}
      """;

  @TempDir Path temp;
  private Path texts;

  @BeforeEach
  void writeTexts() throws IOException {
    texts = Files.createDirectories(temp.resolve("texts/镇")).getParent();
    for (String name : List.of("甲.txt", "乙.docx", "丙.rtf", "丁.pdf", "戊.doc", "己.odt", "庚.html")) {
      Files.writeString(texts.resolve("镇/" + name + ".txt"), name + "正文\n第二段\n");
    }
  }

  private void plan(String yaml) throws IOException {
    Files.writeString(texts.resolve("plan.yaml"), yaml);
  }

  @Test
  void thePlanIsCarriedOut() throws IOException {
    plan(PLAN);
    Path target = temp.resolve("out");
    List<String> written = SampleCorpus.write(texts, target);
    assertEquals(
        List.of(
            "镇/丁.pdf",
            "镇/乙.docx",
            "镇/乱.doc",
            "镇/包.zip",
            "镇/图.png",
            "镇/坏.docx",
            "镇/密.docx",
            "镇/密.pdf",
            "镇/己.odt",
            "镇/庚.html",
            "镇/戊.doc",
            "镇/改.docx",
            "镇/空.doc"),
        written);
    assertEquals(0, Files.size(target.resolve("镇/空.doc")));
    assertArrayEquals(
        Files.readAllBytes(target.resolve("镇/丁.pdf")),
        Files.readAllBytes(target.resolve("镇/改.docx")));
    Charset gbk = Charset.forName("GBK");
    try (ZipFile zip = new ZipFile(target.resolve("镇/包.zip").toFile(), gbk)) {
      assertArrayEquals(
          "甲.txt正文\r\n第二段".getBytes(Charset.forName("GB18030")),
          zip.getInputStream(zip.getEntry("甲.txt")).readAllBytes());
    }
  }

  @Test
  void theSameBytesAtEachRunInEveryTimeZone() throws IOException {
    plan(PLAN);
    SamplePlan plan = SamplePlan.read(texts.resolve("plan.yaml"));
    Map<String, byte[]> first = SampleCorpus.files(texts, plan);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Map<String, byte[]> second = SampleCorpus.files(texts, plan);
      assertEquals(first.keySet(), second.keySet());
      first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void filesUpToDateAreNotTouchedAndPackedOnesTakenAway() throws IOException {
    Path target = temp.resolve("out");
    SampleCorpus.write(texts, target);
    Path kept = target.resolve("镇/戊.doc");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(kept, old);
    assertTrue(Files.exists(target.resolve("镇/丙.rtf")));
    plan("zip: [{path: 镇/包.zip, files: [镇/丙.rtf]}]");
    SampleCorpus.write(texts, target);
    assertEquals(old, Files.getLastModifiedTime(kept));
    assertFalse(Files.exists(target.resolve("镇/丙.rtf")));
  }

  @Test
  void faultyPlansAreRefused() throws IOException {
    for (String yaml :
        List.of(
            "files: {镇/没有.docx: {creator: 甲}}",
            "damage: [{path: a.docx, kind: truncate, from: 镇/没有.docx}]",
            "damage: [{path: ../../外.doc, kind: empty}]",
            "damage: [{path: a.doc, kind: explode}]",
            "fils: {}")) {
      plan(yaml);
      assertThrows(IOException.class, () -> SampleCorpus.write(texts, temp.resolve("out")), yaml);
    }
    assertFalse(Files.exists(temp.resolve("外.doc")));
  }
}
