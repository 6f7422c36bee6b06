package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignCommandTest {
  @TempDir Path dir;

  private Path started(Object... more) {
    Path file = dir.resolve("own.yaml");
    Object[] args = new Object[more.length + 5];
    System.arraycopy(new Object[] {"campaign", "new", "own-2026", "--out", file}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    CommandRun run = CommandRun.of(args);
    assertEquals(0, run.status(), run.err());
    return file;
  }

  @Test
  void campaignsAreListedOldestFirst() {
    List<String> lines = CommandRun.of("campaign", "list").out().lines().toList();
    assertEquals("mass-line-2013\t党的群众路线教育实践活动\t2013-06-18 — 2014-10-31", lines.get(0));
    assertTrue(lines.get(1).startsWith("three-stricts-2015\t"), lines.get(1));
    assertTrue(lines.contains("teaching-reflection\t教学反思\t不限年份"), lines.toString());
    assertTrue(CommandRun.of("campaign", "list", "--lang", "en").out().contains("\tany year"));
  }

  @Test
  void aNewFilePassesItsCheck() throws IOException {
    Path file = started();
    CommandRun check = CommandRun.of("campaign", "check", file);
    assertEquals(0, check.status(), check.out() + check.err());
    assertEquals("own-2026：5 条例句都成立。", check.err().strip());
    assertEquals("", check.out());
    assertEquals(2, CommandRun.of("campaign", "new", "own-2026", "--out", file).status());
    assertTrue(Files.readString(file).contains("id: own-2026\n"));
  }

  @Test
  void aNewFileCanTakeOverACampaign() throws IOException {
    Path file = started("--from", "eight-rules-2025");
    String text = Files.readString(file);
    assertTrue(text.contains("include: [campaigns/eight-rules-2025.yaml]"), text);
    assertTrue(text.contains("from: \"2025-03-17\""), text);
    CommandRun check = CommandRun.of("campaign", "check", file, "--lang", "en");
    assertEquals(0, check.status(), check.out() + check.err());
    assertTrue(check.err().matches("own-2026: all \\d{2,3} examples hold\\.\\R"), check.err());
  }

  @Test
  void examplesThatFailAreToldWithTheirPlace() throws IOException {
    Path file = started();
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace("要多看样例。", "要多看样本。")
            .replace("桌上放着示例文件。", "他讲了示例。")
            .replace("却没有用它的词", "也用了示例这个词")
            .replace("反对没做示例的做法。", "昨天晴。"));
    CommandRun check = CommandRun.of("campaign", "check", file);
    assertEquals(1, check.status());
    List<String> lines = check.out().lines().toList();
    assertEquals(4, lines.size(), check.out());
    int line = text.substring(0, text.indexOf("要多看样例")).split("\n", -1).length;
    assertEquals(file + ":" + line + ": sample-theme.flag: 应当认出而没有认出: 要多看样本。", lines.get(0));
    assertTrue(lines.get(1).endsWith(": sample-theme.pass: 不该认出而认出了: 他讲了示例。"), lines.get(1));
    assertTrue(lines.get(2).contains("sample-theme.known_miss: 已经能认出，请移到 flag"), lines.get(2));
    assertTrue(lines.get(3).contains("examples: 标注与所写的不同: 昨天晴。（读成 "), lines.get(3));
    assertTrue(check.err().contains("5 条例句中有 4 条不成立"), check.err());
    CommandRun english = CommandRun.of("campaign", "check", file, "--lang", "en");
    assertTrue(english.out().contains("sample-theme.flag: should be found and is not"));
  }

  @Test
  void everyCampaignOfTheProgramCanBeCheckedByItsId() {
    assertEquals(0, CommandRun.of("campaign", "check", "teaching-reflection").status());
  }

  @Test
  void wrongUsageIsStatusTwoAndOneLine() throws IOException {
    Path broken = Files.writeString(dir.resolve("broken.yaml"), "id: broken\nnaame: x\n");
    assertWrong("字段 naame：没有这个字段", "campaign", "check", broken);
    assertWrong("没有这个活动：nothing", "campaign", "check", "nothing");
    assertWrong("没有这个活动：../x", "campaign", "new", "y", "--from", "../x", "--out", dir.resolve("y"));
    assertWrong("名称只能用小写字母", "campaign", "new", "新", "--out", dir.resolve("y"));
    assertWrong("缺少 --out", "campaign", "new", "y");
    assertWrong("list、check 或 new", "campaign");
    assertFalse(Files.exists(dir.resolve("y")));
  }

  private static void assertWrong(String words, Object... args) {
    CommandRun run = CommandRun.of(args);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }
}
