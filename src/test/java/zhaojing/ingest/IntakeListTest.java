package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;
import static zhaojing.ingest.IntakeFixture.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeListTest {
  @TempDir Path temp;

  private static Map<String, String> units(Map<String, Received> received) {
    Map<String, String> units = new TreeMap<>();
    received.forEach((path, r) -> units.put(path, r.unit().name()));
    return units;
  }

  @Test
  void theFirstFolderIsTheUnitAndPathsAreRelativeToTheInput() throws Exception {
    Path input = temp.resolve("全县材料");
    put(input.resolve("清溪镇/一支部/甲.txt"), "甲文");
    put(input.resolve("县医院.zip"), zip(StandardCharsets.UTF_8, "内科/乙.txt", "乙文"));
    put(input.resolve("丙.txt"), "丙文");
    Map<String, Received> received = receive(input);
    assertEquals(
        Map.of("清溪镇/一支部/甲.txt", "清溪镇", "县医院.zip!/内科/乙.txt", "县医院", "丙.txt", "（未分单位）"),
        units(received));
    assertEquals("乙文", outcome(received.get("县医院.zip!/内科/乙.txt")));
    assertEquals(
        "一支部", units(receive(ReadLimits.DEFAULT, new UnitRule(2), input)).get("清溪镇/一支部/甲.txt"));
  }

  @Test
  void ofSeveralInputsEachNamesAUnitAndBeginsItsPaths() throws Exception {
    put(temp.resolve("甲镇/一.txt"), "一文");
    put(temp.resolve("旧/甲镇/一.txt"), "另一文");
    put(temp.resolve("乙局.zip"), zip(StandardCharsets.UTF_8, "二.txt", "二文"));
    put(temp.resolve("三.txt"), "三文");
    assertEquals(
        Map.of(
            "甲镇/一.txt", "甲镇",
            "甲镇#2/一.txt", "甲镇#2",
            "乙局.zip!/二.txt", "乙局",
            "三.txt", "（未分单位）"),
        units(
            receive(
                temp.resolve("甲镇"),
                temp.resolve("旧/甲镇"),
                temp.resolve("乙局.zip"),
                temp.resolve("三.txt"))));
  }

  @Test
  void anArchiveOfOneFolderNamedAlikeCountsOnce() throws Exception {
    Path input = temp.resolve("材料.zip");
    put(input, zip(StandardCharsets.UTF_8, "材料/清溪镇/甲.txt", "甲文", "材料/乙.txt", "乙文"));
    assertEquals(
        Map.of("材料.zip!/材料/清溪镇/甲.txt", "清溪镇", "材料.zip!/材料/乙.txt", "（未分单位）"), units(receive(input)));
  }

  @Test
  void namesInGbkAndNamesThatTryToEscapeAreReadable() throws Exception {
    put(
        temp.resolve("in/a.zip"),
        zip(Charset.forName("GBK"), "内科/张三心得.txt", "正文", "../../etc/\u0007坏.txt", "坏文"));
    put(temp.resolve("in/b.zip"), zip(StandardCharsets.UTF_8, "/C:\\内\u202E科\\李.txt", "李文"));
    assertEquals(
        List.of("a.zip!/etc/坏.txt", "a.zip!/内科/张三心得.txt", "b.zip!/C:/内科/李.txt"),
        List.copyOf(receive(temp.resolve("in")).keySet()));
  }

  @Test
  void archivesInsideArchivesAreReadThreeDeep() throws Exception {
    byte[] four = zip(StandardCharsets.UTF_8, "丁.txt", "丁文");
    byte[] three = zip(StandardCharsets.UTF_8, "四.zip", four, "丙.txt", "丙文");
    byte[] two = zip(StandardCharsets.UTF_8, "三.zip", three);
    put(temp.resolve("一.zip"), zip(StandardCharsets.UTF_8, "二.zip", two));
    Map<String, Received> received = receive(temp.resolve("一.zip"));
    assertEquals("丙文", outcome(received.get("一.zip!/二.zip!/三.zip!/丙.txt")));
    assertEquals("TOO_DEEP", outcome(received.get("一.zip!/二.zip!/三.zip!/四.zip")));
    assertEquals(2, received.size());
  }

  @Test
  void nothingIsPassedOverSilently() throws Exception {
    put(temp.resolve("in/单位/.DS_Store"), "x");
    put(temp.resolve("in/单位/~$心得.docx"), "x");
    put(temp.resolve("in/Thumbs.db"), "x");
    put(
        temp.resolve("in/a.zip"),
        zip(
            StandardCharsets.UTF_8,
            "__MACOSX/x/._甲.txt",
            "x",
            "__MACOSX/._乙.txt",
            "x",
            "甲.txt",
            "甲文"));
    put(temp.resolve("in/空.zip"), zip(StandardCharsets.UTF_8));
    put(temp.resolve("in/坏.zip"), "PK这不是压缩包");
    Files.createSymbolicLink(temp.resolve("in/link"), temp);
    Map<String, String> outcomes = new TreeMap<>();
    receive(temp.resolve("in")).forEach((path, r) -> outcomes.put(path, outcome(r)));
    assertEquals(
        Map.of(
            "单位/.DS_Store", "JUNK_FILE",
            "单位/~$心得.docx", "JUNK_FILE",
            "Thumbs.db", "JUNK_FILE",
            "a.zip!/__MACOSX", "JUNK_FILE",
            "a.zip!/甲.txt", "甲文",
            "空.zip", "EMPTY_ARCHIVE",
            "坏.zip", "DAMAGED",
            "link", "SYMLINK"),
        outcomes);
  }

  @Test
  void aDocumentNamedZipIsReadAsADocument() throws Exception {
    put(temp.resolve("甲.zip"), zhaojing.sample.SampleFormat.DOCX.write("甲文"));
    ReceivedText text = (ReceivedText) receive(temp.resolve("甲.zip")).get("甲.zip");
    assertEquals("甲文", text.text());
    assertEquals("MISNAMED", text.warnings().get(0).code());
  }

  @Test
  void theListIsSortedByPath() throws Exception {
    for (String name : List.of("b/2.txt", "a.txt", "b.txt", "b/10.txt", "B.txt")) {
      put(temp.resolve("in").resolve(name), "文");
    }
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER)) {
      assertEquals(
          List.of("B.txt", "a.txt", "b.txt", "b/10.txt", "b/2.txt"),
          intake.list(List.of(temp.resolve("in"))).stream().map(InputFile::path).toList());
    }
  }

  @Test
  void anInputThatIsNotThereIsOneClearLine() {
    InputException missing =
        assertThrows(InputException.class, () -> receive(temp.resolve("没有这个")));
    assertTrue(missing.getMessage().startsWith("找不到："), missing.getMessage());
    assertThrows(InputException.class, IntakeFixture::receive);
  }
}
