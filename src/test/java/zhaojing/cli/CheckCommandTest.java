package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.model.CheckPage;
import zhaojing.pipeline.CheckList;
import zhaojing.pipeline.Models;

class CheckCommandTest {
  @Test
  void listNamesEveryCheckOnALine() {
    CommandRun run = CommandRun.of("check", "list");
    assertEquals(0, run.status(), run.err());
    List<CheckPage> pages = CheckList.of(Models.bundled());
    assertEquals(pages.size(), run.out().lines().count());
    assertTrue(run.out().startsWith("PLACEHOLDER_LEFT\t文字、数字与残留\t占位符未替换\t"), run.out());
  }

  @Test
  void explainShowsPurposeReasonAndMarkedExamples() {
    CommandRun run = CommandRun.of("check", "explain", "NUMBERING_GAP");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("查什么："), run.out());
    assertTrue(run.out().contains("为什么："), run.out());
    assertTrue(run.out().contains("一是学习不够；【三是走访不够。】"), run.out());
    assertTrue(run.out().indexOf("一是学习不够；二是走访不够；") > run.out().indexOf("不标出："), run.out());
    assertEquals(run.out(), CommandRun.of("check", "explain", "numbering-gap").out());
    assertEquals(run.out(), CommandRun.of("check", "explain", "序号缺漏").out());
    CommandRun english = CommandRun.of("check", "explain", "HOLLOW", "--lang", "en");
    assertTrue(english.out().contains("(content)"), english.out());
    assertTrue(english.out().contains("Why: "), english.out());
    assertTrue(english.out().contains("Counted: 【"), english.out());
  }

  @Test
  void aWrongIdIsAnsweredWithTheNearest() {
    CommandRun run = CommandRun.of("check", "explain", "HOLOW");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("没有这项检查：HOLOW。最接近的是：HOLLOW"), run.err());
    CommandRun part = CommandRun.of("check", "explain", "orphan", "--lang", "en");
    assertEquals(2, part.status());
    assertTrue(part.err().contains("Nearest: ORPHAN_"), part.err());
    assertEquals(2, CommandRun.of("check").status());
    assertEquals(2, CommandRun.of("check", "explain").status());
  }
}
