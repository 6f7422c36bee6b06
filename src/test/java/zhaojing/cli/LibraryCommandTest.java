package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.similarity.library.LibraryWriter;

class LibraryCommandTest {
  private static final String ESSAY =
      """
      群众路线教育实践活动心得体会
      清溪镇 李守田
      去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府。第一趟我在开会，第二趟我让她去找民政所，第三趟才给她盖了章。
      """;

  @TempDir Path dir;

  private Path library() {
    return dir.resolve("library");
  }

  private CommandRun run(Object... args) {
    Object[] all = new Object[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--library";
    all[args.length + 1] = library();
    return CommandRun.of(all);
  }

  private Path input() throws IOException {
    Path unit = Files.createDirectories(dir.resolve("in/清溪镇"));
    Files.writeString(unit.resolve("李守田-心得体会.txt"), ESSAY);
    Files.writeString(unit.resolve("王二小.txt"), ESSAY.replace("李守田", "王二小").replace("周大嫂", "吴大爷"));
    Files.write(unit.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Files.writeString(
        dir.resolve("in/名单.csv"),
        "姓名,单位,标题,正文\n赵一,农业局,心得甲,\"我在田里看到的和报上写的不一样，这件事我想了很久。\"\n"
            + "钱二,农业局,心得乙,\"窗口前排队的人一直站到中午，我从楼上看得清清楚楚。\"\n");
    return dir.resolve("in");
  }

  @Test
  void addListSearchRemoveExportImport() throws IOException {
    CommandRun added = run("library", "add", "--kind", "earlier", input());
    assertEquals(0, added.status(), added.err());
    assertTrue(added.err().contains("读到 4 篇，新存入 4 篇，已有 0 篇"), added.err());
    assertTrue(added.err().contains("坏.docx"), added.err());

    assertTrue(
        run("library", "add", "--kind", "earlier", input()).err().contains("新存入 0 篇，已有 4 篇"));

    CommandRun listed = run("library", "list");
    List<String> lines = listed.out().lines().toList();
    assertEquals(4, lines.size(), listed.out());
    String first = lines.stream().filter(l -> l.contains("李守田")).findFirst().orElseThrow();
    assertTrue(first.contains("往期文稿\t群众路线教育实践活动心得体会\t李守田\t清溪镇\t20"), first);
    String id = first.substring(0, first.indexOf('\t'));

    JsonNode hit = new ObjectMapper().readTree(run("search", "周大嫂，为一张低保证明", "--json").out());
    assertEquals(id, hit.path("id").asText());
    assertEquals("周大嫂为一张低保证明", hit.path("matches").path(0).path("text").asText());
    CommandRun found = run("search", "民政所");
    assertTrue(found.out().contains("【民政所】"), found.out());
    assertTrue(found.err().contains("找到 2 篇，列出 2 篇"), found.err());
    CommandRun loose = run("search", "周大嫂跑了三趟为一张低保证明");
    assertTrue(loose.err().contains("没有完全一致的"), loose.err());
    assertFalse(loose.out().isEmpty());

    assertEquals(2, run("library", "remove", id, "e00000").status());
    assertEquals(4, run("library", "list").out().lines().count());
    assertEquals(0, run("library", "remove", id.substring(0, 8)).status());
    assertEquals(3, run("library", "list").out().lines().count());

    Path zip = dir.resolve("backup.zip");
    assertEquals(0, run("library", "export", zip).status());
    CommandRun again = run("library", "export", zip);
    assertEquals(2, again.status());
    assertTrue(again.err().contains("没有覆盖"), again.err());
    Path other = dir.resolve("other");
    assertEquals(0, CommandRun.of("library", "import", zip, "--library", other).status());
    assertEquals(
        run("library", "list").out(), CommandRun.of("library", "list", "--library", other).out());
  }

  @Test
  void wrongUsageIsStatusTwoAndOneLine() throws IOException {
    assertWrong("缺少 --kind", "library", "add", input());
    assertWrong("--kind 的值不对：novel", "library", "add", "--kind", "novel", input());
    assertWrong("找不到", "library", "add", "--kind", "template", dir.resolve("missing"));
    assertWrong("文件不存在", "library", "import", dir.resolve("missing.zip"));
    Path noZip = Files.writeString(dir.resolve("no.zip"), "text");
    assertWrong("这不是完整的资料库导出文件", "library", "import", noZip);
    assertWrong("请给出要找的字词", "search", "！？");
    assertWrong("篇数至少为 1", "search", "字", "--limit", "0");
    Files.createDirectories(library());
    Files.writeString(library().resolve("thesis.txt"), "mine");
    assertWrong("这里没有资料库", "library", "list");
    assertWrong("不是资料库，里面有其他文件", "library", "add", "--kind", "template", input());
    assertEquals(2, CommandRun.of("library").status());
  }

  private void assertWrong(String words, Object... args) {
    CommandRun run = run(args);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void anotherWriterIsOneClearLineAndStatusOne() throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(library())) {
      CommandRun run = run("library", "add", "--kind", "official", input(), "--lang", "en");
      assertEquals(1, run.status());
      assertTrue(run.err().contains("Another process is writing to the library"), run.err());
      assertFalse(writer.has("x"));
    }
  }

  @Test
  void theUsersOwnLibraryMayBeMissing() {
    CommandRun listed = CommandRun.of("library", "list");
    assertEquals(0, listed.status());
    assertTrue(listed.err().contains("资料库里还没有文稿"), listed.err());
    assertEquals(0, CommandRun.of("search", "群众").status());
  }

  @Test
  void theUsersOwnLibraryLiesWhereTheSystemKeepsData() {
    assertEquals(
        Path.of("/home/wang/.local/share/zhaojing-library"),
        LibraryFolder.usual(Map.of("XDG_DATA_HOME", "here"), "Linux", "/home/wang"));
    assertEquals(
        Path.of("/data/zhaojing-library"),
        LibraryFolder.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/wang"));
    assertEquals(
        Path.of("/Users/wang/Library/Application Support/zhaojing-library"),
        LibraryFolder.usual(Map.of(), "Mac OS X", "/Users/wang"));
    assertTrue(
        LibraryFolder.usual(Map.of("LOCALAPPDATA", "D:/Data"), "Windows 10", "C:/Users/wang")
            .startsWith("D:/Data"));
    assertEquals(
        Path.of("/mine"),
        LibraryFolder.usual(Map.of("ZHAOJING_LIBRARY", "/mine"), "Linux", "/home/wang"));
  }
}
