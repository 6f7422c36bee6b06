package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String PASSAGE = "去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府，第一趟我在开会，第二趟我让她去找民政所。";

  @TempDir Path dir;
  private Path left;
  private Path right;

  @BeforeEach
  void twoTexts() throws IOException {
    left = Files.writeString(dir.resolve("甲.txt"), "我的体会\n" + PASSAGE + "\n");
    right =
        Files.writeString(
            dir.resolve("乙.txt"),
            "学习小结\n车队里的事说来话长，这里只讲一件。\n" + PASSAGE.replace("周大嫂", "郑大爷") + "\n");
  }

  @Test
  void namesSharePassagesDifferencesAndReasons() {
    CommandRun run = CommandRun.of("compare", left, right);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("甲.txt ↔ 乙.txt"), run.out());
    assertTrue(run.out().contains("【周大嫂】"), run.out());
    assertTrue(run.out().contains("【郑大爷】"), run.out());
    assertTrue(run.out().contains("抄用"), run.out());
    assertTrue(run.out().contains("处改动"), run.out());
  }

  @Test
  void foldersAreComparedEachWithEach() throws IOException {
    Path a = Files.createDirectories(dir.resolve("a"));
    Path b = Files.createDirectories(dir.resolve("b"));
    Files.copy(left, a.resolve("甲.txt"));
    Files.copy(right, b.resolve("乙.txt"));
    Files.writeString(b.resolve("丙.txt"), "水厂的阀门一到冬天就冻住，我带着两个徒弟守了一夜。\n");
    CommandRun run = CommandRun.of("compare", a, b, "--lang", "en");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("2 pairs compared, 1 without"), run.out());
  }

  @Test
  void noCopyIsANormalResult() throws IOException {
    Path other = Files.writeString(dir.resolve("丙.txt"), "水厂的阀门冬天冻住，我带着徒弟守了一夜，手都冻麻了。\n");
    CommandRun run = CommandRun.of("compare", left, other);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("没有发现"), run.out());
  }

  @Test
  void outGivesTheReport() {
    Path out = dir.resolve("report/out");
    CommandRun run = CommandRun.of("compare", left, right, "--out", out);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.exists(out.resolve("index.html")), run.err());
    assertTrue(run.out().contains(out.resolve("index.html").toString()));
  }

  @Test
  void wrongUsageHasStatusTwoAndWhatCannotBeReadOne() throws IOException {
    assertEquals(2, CommandRun.of("compare").status());
    assertEquals(2, CommandRun.of("compare", left).status());
    assertEquals(2, CommandRun.of("compare", left, dir.resolve("none.txt")).status());
    assertEquals(2, CommandRun.of("compare", left, right, "--threads", "0").status());
    assertEquals(2, CommandRun.of("compare", left, right, right).status());
    assertEquals(2, CommandRun.of("compare", dir, right, "--out", dir.resolve("out")).status());
    Path broken = Files.write(dir.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    CommandRun unread = CommandRun.of("compare", left, broken);
    assertEquals(1, unread.status(), unread.err());
    assertTrue(unread.err().contains("坏.docx"), unread.err());
  }
}
