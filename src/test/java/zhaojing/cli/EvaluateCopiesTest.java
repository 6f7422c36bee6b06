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

class EvaluateCopiesTest {
  private static final String PASSAGE = "去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府，第一趟我在开会，第二趟我让她去找民政所。";

  @TempDir Path dir;

  @BeforeEach
  void labelledFolder() throws IOException {
    Files.createDirectories(dir.resolve("texts"));
    Files.writeString(dir.resolve("texts/甲.txt"), "我的体会\n" + PASSAGE + "\n");
    Files.writeString(dir.resolve("texts/乙.txt"), "学习小结\n车队里的事说来话长。\n" + PASSAGE + "\n");
    Files.writeString(dir.resolve("texts/丙.txt"), "心得\n水厂的阀门一到冬天就冻住，我带着两个徒弟守了一夜。\n");
    int n = PASSAGE.length();
    Files.writeString(
        dir.resolve("passages.jsonl"),
        ("{\"id\":\"p1\",\"left\":{\"file\":\"甲.txt\",\"start\":5,\"end\":%d},"
                + "\"right\":{\"file\":\"乙.txt\",\"start\":16,\"end\":%d},"
                + "\"edit\":\"verbatim\",\"kind\":\"exact\"}\n")
            .formatted(5 + n, 16 + n));
    Files.writeString(
        dir.resolve("innocent.jsonl"),
        "{\"left\":{\"file\":\"甲.txt\"},\"right\":{\"file\":\"丙.txt\"},\"kind\":\"same-topic\"}\n");
  }

  @Test
  void tablesInBothLanguages() {
    CommandRun chinese = CommandRun.of("evaluate", "copies", dir);
    assertEquals(0, chinese.status(), chinese.err());
    assertTrue(chinese.out().contains("PlagDet 1.000"), chinese.out());
    assertTrue(chinese.out().contains("误报 0／1"), chinese.out());
    assertTrue(chinese.out().lines().anyMatch(l -> l.startsWith("exact ")), chinese.out());
    assertTrue(chinese.err().contains("秒"), chinese.err());
    CommandRun english = CommandRun.of("evaluate", "copies", dir, "--lang", "en");
    assertTrue(english.out().contains("1 truly copied pairs"), english.out());
  }

  @Test
  void jsonForProgramsIsTheSameEveryTime() throws IOException {
    CommandRun run = CommandRun.of("evaluate", "copies", dir, "--json", "--threads", "1");
    JsonNode scores = new ObjectMapper().readTree(run.out());
    assertEquals(1.0, scores.path("passages").path("plagDet").asDouble());
    assertEquals(1, scores.path("pairs").path("hits").asInt());
    assertEquals("exact", scores.path("kinds").path(0).path("kind").asText());
    assertEquals(
        run.out(), CommandRun.of("evaluate", "copies", dir, "--json", "--threads", "2").out());
  }

  @Test
  void errorsListsWhatWasMissed() throws IOException {
    Path texts = dir.resolve("texts/乙.txt");
    Files.writeString(texts, Files.readString(texts).replaceAll("[一-龥]{3}", "某某某"));
    CommandRun run = CommandRun.of("evaluate", "copies", dir, "--errors");
    assertTrue(run.out().startsWith("漏掉或不全\tp1\texact\t0.00/0\t甲.txt:5-"), run.out());
  }

  @Test
  void anotherProgramsFindingsAreMeasuredTheSameWay() throws IOException {
    Path found = dir.resolve("found.jsonl");
    int n = PASSAGE.length();
    Files.writeString(
        found,
        ("{\"left\":{\"file\":\"乙.txt\",\"start\":16,\"end\":%d},"
                + "\"right\":{\"file\":\"甲.txt\",\"start\":5,\"end\":%d},\"score\":0.4}\n"
                + "{\"left\":{\"file\":\"丙.txt\"},\"right\":{\"file\":\"甲.txt\"},\"score\":0.9}\n")
            .formatted(16 + n, 5 + n));
    CommandRun run = CommandRun.of("evaluate", "copies", dir, "--found", found, "--json");
    JsonNode scores = new ObjectMapper().readTree(run.out());
    assertEquals(1.0, scores.path("passages").path("plagDet").asDouble(), run.out());
    assertEquals(1, scores.path("falseAlarms").asInt(), run.out());
    assertEquals(0.5, scores.path("averagePrecision").asDouble(), run.out());
    Files.writeString(found, "{\"left\":{\"file\":\"没有.txt\"}}\n");
    CommandRun faulty = CommandRun.of("evaluate", "copies", dir, "--found", found, "--lang", "en");
    assertEquals(2, faulty.status());
    assertTrue(faulty.err().contains("found.jsonl:1: no such text"), faulty.err());
  }

  @Test
  void wrongUsageHasStatusTwo() throws IOException {
    assertEquals(2, CommandRun.of("evaluate", "copies").status());
    assertEquals(2, CommandRun.of("evaluate", "copys", dir).status());
    assertEquals(2, CommandRun.of("evaluate", "copies", dir.resolve("none")).status());
    assertEquals(2, CommandRun.of("evaluate", "copies", dir, "--threads", "0").status());
    assertEquals(2, CommandRun.of("evaluate", "copies", dir, "--json", "--errors").status());
    assertEquals(2, CommandRun.of("evaluate", "labels", dir, "--errors").status());
    Files.writeString(dir.resolve("passages.jsonl"), "{}\n");
    CommandRun faulty = CommandRun.of("evaluate", "copies", dir, "--lang", "en");
    assertEquals(2, faulty.status());
    assertTrue(faulty.err().contains("passages.jsonl:1: no such text"), faulty.err());
  }
}
