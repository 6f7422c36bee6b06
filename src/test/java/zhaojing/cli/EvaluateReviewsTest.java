package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateReviewsTest {
  private static final String RATINGS =
      "{concreteness: 4, selfReference: 4, problemFinding: 3, causeAnalysis: 3, depth: 4,"
          + " measures: 3, originality: 5}";

  @TempDir Path dir;

  @BeforeEach
  void ratedFolder() throws IOException {
    Files.writeString(
        dir.resolve("01.txt"),
        """
        我的对照检查
        我在镇党政办管接待来访。去年三月，枣林村的周大嫂为一张证明跑了三趟，第一趟我在开会，第二趟我让她去找民政所，第三趟才办成。当时我想，这不归我管，何必多事。
        根子上是我怕担责任，在机关待久了，习惯把事情推出去，把“不归我管”当成了挡箭牌，忘了自己小时候跟着母亲跑公社盖章是什么滋味。
        今后每周三下午我到枣林村坐班，来人的事情当天登记，第二天中午以前回话，月底由周大嫂那样的来访人打分。
        """);
    label("01", "clean: true\nratings: " + RATINGS + "\nrecommendation: accept\nfaults: []\n");
    Files.writeString(dir.resolve("02.txt"), "工作总结\n全年走访XX镇四十户，解决困难十二件。“大家都很满意。\n");
    label("02", "clean: false\nfaults:\n  - {check: PLACEHOLDER_LEFT, quote: \"XX镇\"}\n");
  }

  @Test
  void tableInBothLanguages() {
    CommandRun chinese = CommandRun.of("evaluate", "reviews", dir);
    assertEquals(0, chinese.status(), chinese.err());
    assertTrue(chinese.out().contains("文稿 2 篇，人工评分 1 篇"), chinese.out());
    assertTrue(chinese.out().contains("PLACEHOLDER_LEFT 占位符未替换"), chinese.out());
    assertTrue(chinese.out().contains("无误文稿 1 篇"), chinese.out());
    CommandRun english = CommandRun.of("evaluate", "reviews", dir, "--lang", "en");
    assertTrue(english.out().contains("2 texts, 1 rated by a person"), english.out());
  }

  @Test
  void jsonForProgramsIsTheSameEveryTime() throws IOException {
    CommandRun run = CommandRun.of("evaluate", "reviews", dir, "--json");
    JsonNode scores = new ObjectMapper().readTree(run.out());
    assertEquals(2, scores.path("texts").asInt());
    assertEquals(1, scores.path("ratings").path("depth").path("ratings").asInt());
    assertEquals(0, scores.path("ratings").path("depth").path("unrated").asInt());
    assertEquals(1.0, scores.path("checks").path("PLACEHOLDER_LEFT").path("recall").asDouble());
    assertEquals(0, scores.path("falseAlarmsOnCleanTexts").path("alarms").asInt());
    assertEquals(run.out(), CommandRun.of("evaluate", "reviews", dir, "--json").out());
  }

  @Test
  void errorsNamesWhatNobodyMarked() {
    CommandRun run = CommandRun.of("evaluate", "reviews", dir, "--errors");
    assertTrue(run.out().contains("人工没有标出\t02\tUNMATCHED_QUOTES\t-\t“"), run.out());
  }

  @Test
  void whatIsNotAsDescribedHasStatusTwo() throws IOException {
    assertEquals(2, CommandRun.of("evaluate", "reviews", dir.resolve("none")).status());
    assertEquals(2, CommandRun.of("evaluate", "reviews", dir, "--json", "--errors").status());
    label("02", "clean: false\nfaults:\n  - {check: TYPO, quote: \"没有的字\"}\n");
    CommandRun quote = CommandRun.of("evaluate", "reviews", dir, "--lang", "en");
    assertEquals(2, quote.status());
    assertTrue(quote.err().contains("02.yaml: not in the text: 没有的字"), quote.err());
    label("02", "clean: false\nratings: {depth: 6}\n");
    CommandRun rating = CommandRun.of("evaluate", "reviews", dir);
    assertEquals(2, rating.status());
    assertTrue(rating.err().contains("02.yaml：“ratings.concreteness”缺少或不对"), rating.err());
    Files.delete(dir.resolve("02.txt"));
    assertEquals(2, CommandRun.of("evaluate", "reviews", dir).status());
  }

  private void label(String name, String rest) throws IOException {
    String genre = name.equals("01") ? "self-examination" : "summary";
    Files.writeString(
        dir.resolve(name + ".yaml"),
        "genre: " + genre + "\ncampaign: mass-line-2013\nquality: middling\n" + rest);
  }
}
