package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhaojing.engine.LocalEngine;
import zhaojing.engine.Progress;
import zhaojing.ingest.ocr.OcrChoice;
import zhaojing.ingest.ocr.OcrLimits;
import zhaojing.ingest.ocr.OcrOnDemand;
import zhaojing.ingest.ocr.PrintedPage;
import zhaojing.model.CopyCounts;
import zhaojing.model.PassageMatch;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/**
 * One essay handed in by seven people, each with another trick: a whole review sees through all.
 */
class DisguisedCopiesTest {
  private static final String ESSAY =
      """
      去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府。第一趟我在开会，第二趟我让她去找民政所，第三趟才给她盖了章。
      她临走时说了一句麻烦你们了，我脸上发烫，半天没有说出话来。后来我翻了翻值班记录，那个月像她这样跑了两趟以上的有十一户人家。
      问题出在我身上：嘴上说为群众办事，心里想的是自己的工作进度，把人口多、路远的几个村排在最后，力气都花在了写材料上。
      从今年二月起，我每个月抽出八天时间住到村里去，工具和表格随身带，能当场办的当场办，不能办的写明哪一天答复。
      到五月底一共办了六十二件，还有九件没有办成，原因都贴在村口的墙上，由他们自己来打分，一分一分地算。
      """;
  private static final String TRADITIONAL =
      "东東岭嶺张張证證镇鎮开開会會让讓个個记記样樣问問题題为為办辦进進写寫从從时時间間里裡当當场場还還没沒贴貼们們说說话話发發烫燙后後两兩户戶";
  private static final String LOOK_ALIKES = "口ロ力カ工エ一ー二ニ八ハ";

  @TempDir static Path dir;
  private static RunResult result;
  private static final Map<String, Submission> BY_AUTHOR = new TreeMap<>();

  private static String replaced(String text, String pairs) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = pairs.indexOf(c);
      out.append(at >= 0 && at % 2 == 0 ? pairs.charAt(at + 1) : c);
    }
    return out.toString();
  }

  private static void put(String unit, String author, String text) throws IOException {
    Path folder = Files.createDirectories(dir.resolve("in").resolve(unit));
    Files.writeString(folder.resolve("心得体会-" + author + ".txt"), text);
  }

  @BeforeAll
  static void review() throws IOException {
    put("甲镇", "王建国", ESSAY);
    put("乙镇", "李秀兰", replaced(ESSAY, TRADITIONAL));
    put("丙镇", "赵文博", ESSAY.replaceAll("(?<=\\p{IsHan}{3})(?=\\p{IsHan}{2})", "\u200b"));
    put("丁镇", "孙立新", replaced(ESSAY, LOOK_ALIKES));
    put("戊镇", "周春燕", ESSAY.replaceAll("(\\p{IsHan}{2})(?=\\p{IsHan})", "$1 "));
    put("己镇", "吴志远", ESSAY.replace("，", "。").replace("：", "——").replace("、", "，"));
    Path white = Files.createDirectories(dir.resolve("in/庚镇")).resolve("心得体会-郑小满.docx");
    Files.write(white, whiteWords());
    Optional<Font> font = PrintedPage.font();
    if (OcrChoice.AUTO.engine().isPresent() && font.isPresent()) {
      Path picture = Files.createDirectories(dir.resolve("in/辛镇")).resolve("心得体会-冯一鸣.png");
      List<String> page = PrintedPage.pages("心得体会\n" + ESSAY).get(0);
      Files.write(picture, PrintedPage.file(PrintedPage.print(font.get(), page), "png"));
    }
    try (LocalEngine engine = new LocalEngine(2)) {
      ReviewSettings settings =
          new ReviewSettings(
              List.of(dir.resolve("in")), dir.resolve("out"), ReviewSettings.DEFAULT_CAMPAIGN, 1);
      result = new ReviewJob(Models.bundled(), engine, Progress.NONE).run(settings, "test");
    }
    result.submissions().forEach(s -> BY_AUTHOR.put(s.author().orElse(s.title()), s));
  }

  /** Every tenth word is followed by white ones, as if to thin out what is equal. */
  private static byte[] whiteWords() throws IOException {
    StringBuilder body = new StringBuilder();
    for (String line : ESSAY.split("\n")) {
      body.append("<w:p>");
      for (int from = 0; from < line.length(); from += 10) {
        String words = line.substring(from, Math.min(line.length(), from + 10));
        body.append("<w:r><w:t>").append(words).append("</w:t></w:r>");
        body.append("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>天地玄黄宇宙</w:t></w:r>");
      }
      body.append("</w:p>");
    }
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String office = "http://schemas.openxmlformats.org/";
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + office
              + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + office
              + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
              + office
              + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\""
              + office
              + "wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static String told(String author) {
    SubmissionId plain = BY_AUTHOR.get("王建国").id();
    SubmissionId other = BY_AUTHOR.get(author).id();
    List<PassageMatch> shared =
        result.passages().stream()
            .filter(p -> p.verdict() == Verdict.COPIED)
            .filter(p -> List.of(p.left().submission(), p.right().submission()).contains(plain))
            .filter(p -> List.of(p.left().submission(), p.right().submission()).contains(other))
            .toList();
    CopyCounts counts = result.copies().texts().get(other).counts();
    assertTrue(counts.copiedShare() > 0.9, author + " " + counts);
    return shared.stream().flatMap(p -> p.reasons().stream()).collect(Collectors.joining("；"))
        + result.findings().stream()
            .filter(f -> f.submission().equals(other))
            .map(f -> f.message())
            .collect(Collectors.joining("；"));
  }

  @ParameterizedTest
  @CsvSource({
    "李秀兰,个字写成繁体",
    "赵文博,字间夹有看不见的字符",
    "孙立新,处用形似的字符代替",
    "周春燕,汉字之间加了空格",
    "吴志远,标点改动",
    "郑小满,白色文字",
    "冯一鸣,由文字识别读出"
  })
  void theTrickIsSeenThroughAndNamed(String author, String words) {
    if (author.equals("冯一鸣")) {
      assumeTrue(
          new OcrOnDemand(OcrLimits.DEFAULT).get().isPresent(),
          "no engine for character recognition on this machine: pictures are not tested");
    }
    assertTrue(BY_AUTHOR.containsKey(author), "not read: " + author);
    String told = told(author);
    assertTrue(told.contains(words), told);
  }

  @Test
  void allAreOneFamily() {
    assertEquals(1, result.families().size());
    assertEquals(BY_AUTHOR.size(), result.families().get(0).members().size());
  }

  @Test
  void whatIsWrittenAlikeIsNotCalledDisguised() {
    for (PassageMatch p : result.passages()) {
      boolean plain =
          p.left().text().equals(p.right().text())
              || p.left().submission().equals(p.right().submission());
      assertTrue(
          !plain || p.reasons().stream().noneMatch(r -> r.contains("还原")), p.reasons().toString());
    }
  }
}
