package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhaojing.sample.SampleEncoding;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SampleProperties;

class IntakeRoundTripTest {
  @TempDir Path folder;

  private static final String LONG_LINE = "我管的一百六十三户每季度要见一面量一次血压问一次吃药的情况，".repeat(5);

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PDF", "OFD", "XLSX", "CSV", "MD"})
  void everyFormatGivesTheTextBack(SampleFormat format) throws Exception {
    String text =
        IntakeFixture.TEXT + "\n" + LONG_LINE + "\n（一）1+1=2，a<b & \"c\"；{甲}\\乙\n结尾 有 空格\n𠮷林";
    // The parser of Word 97 files drops empty paragraphs.
    boolean doc = format == SampleFormat.DOC || format == SampleFormat.WPS;
    String expected = doc ? text.replace("\n\n", "\n") : text;
    assertEquals(expected, read(format, text, SampleProperties.NONE));
  }

  @Test
  void pdfComesBackWithItsLinesBroken() throws Exception {
    String read =
        read(SampleFormat.PDF, IntakeFixture.TEXT + "\n" + LONG_LINE, SampleProperties.NONE);
    String expected = (IntakeFixture.TEXT + LONG_LINE).replaceAll("\\s", "");
    assertEquals(expected + "1", read.replaceAll("\\s", ""), "the text and the page's number");
    assertTrue(read.lines().count() > 7, "hard line breaks stay for the text view to mend");
  }

  @Test
  void ofdComesBackLineByLine() throws Exception {
    String read =
        read(SampleFormat.OFD, IntakeFixture.TEXT + "\n" + LONG_LINE, SampleProperties.NONE);
    String[] lines = read.split("\n");
    assertEquals("群众路线心得体会", lines[0]);
    assertEquals("记了三本日记。", lines[3], "a blank line is only a gap");
    assertEquals(LONG_LINE.substring(0, 38), lines[4]);
    assertEquals(
        LONG_LINE, String.join("", java.util.Arrays.asList(lines).subList(4, lines.length)));
  }

  @Test
  void markdownLosesItsMarks() throws Exception {
    assertEquals(
        "心得体会\n\n一、查摆的问题\n下村少，见链接和图\n1+1=2，5*3*2，a_b",
        read(
            SampleFormat.MD,
            "# 心得体会 #\n\n## 一、**查摆**的问题\n> - 下村少，见[链接](http://x/y)和![图片](a.png)图\n---\n1+1=2，5*3*2，a_b",
            SampleProperties.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void everyEncodingOfPlainText(SampleEncoding encoding) throws Exception {
    String text =
        encoding == SampleEncoding.BIG5
            ? "黨的群眾路線\n一個人的看法是不是對，要看他做了什麼事。\n2014年5月"
            : "群众来信\n一个人的看法是不是对，要看他做了什么。\n2014年5月";
    assertEquals(text, read(SampleFormat.TXT, text, SampleProperties.NONE.withEncoding(encoding)));
  }

  @ParameterizedTest
  @EnumSource(names = {"UTF_8", "GB18030", "UTF_16LE"})
  void everyEncodingOfPages(SampleEncoding encoding) throws Exception {
    String text = "群众来信\n一个人的看法是不是对，要看他做了什么。\n2014年5月";
    assertEquals(text, read(SampleFormat.HTML, text, SampleProperties.NONE.withEncoding(encoding)));
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "DOCM", "DOTX", "DOC", "WPS"})
  void wordTellsWhoWroteWhenAndHowLong(SampleFormat format) throws Exception {
    SampleProperties properties =
        new SampleProperties(
            SampleEncoding.UTF_8,
            Optional.of("贺婷"),
            Optional.of("谭小霞"),
            Optional.of(Instant.parse("2014-04-02T08:11:00Z")),
            Optional.of(Instant.parse("2014-04-02T08:13:00Z")),
            OptionalInt.of(2),
            OptionalInt.of(3),
            "WPS Office");
    assertEquals(
        Map.of(
            "application", "WPS Office",
            "created", "2014-04-02T08:11:00Z",
            "creator", "贺婷",
            "editMinutes", "2",
            "lastModifiedBy", "谭小霞",
            "modified", "2014-04-02T08:13:00Z",
            "revision", "3"),
        receive(format, "正文", properties).source().metadata().properties());
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "RTF", "ODT", "OFD"})
  void otherFormatsTellTheCreator(SampleFormat format) throws Exception {
    Received received = receive(format, "正文", SampleProperties.NONE.withCreator("贺婷"));
    assertEquals("贺婷", received.source().metadata().properties().get("creator"));
  }

  private String read(SampleFormat format, String text, SampleProperties properties)
      throws Exception {
    return IntakeFixture.outcome(receive(format, text, properties));
  }

  private Received receive(SampleFormat format, String text, SampleProperties properties)
      throws Exception {
    Path file = folder.resolve("样." + format.name().toLowerCase(Locale.ROOT));
    IntakeFixture.put(file, format.write(text, properties));
    return IntakeFixture.receive(file).values().iterator().next();
  }
}
