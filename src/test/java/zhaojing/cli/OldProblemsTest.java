package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's problems in this year's texts, by the library as a user fills it. */
class OldProblemsTest {
  private static final String ROAD = "一是三组的机耕路从前年说到今年，群众会开了五回，占地的两户我怕得罪人，一直没有上门去谈。";
  private static final String ROAD_AGAIN = "一是办事拖沓。三组那条机耕路群众盼了几年，占地的两户没有谈下来，我总怕撕破脸，没有上过门。";
  private static final String ACCOUNTS = "二是账目贴得晚，去年第三季度的账十一月才上墙，低保户只写了户数。";
  private static final String FLOOD = "一是防汛值班走过场，七月管涌那晚我回了县城，守堤的是会计和两个年轻人。";
  private static final String MEALS = "二是接待不严，前年换届在家里请了两桌，烟酒记在村里账上，四百八十元。";
  private static final String CLOSE = "\n二、整改措施\n一是九月底前上门把话说开，谈一户记一户。\n二是每月十号前张榜，会计负责。\n";

  private static String text(String author, String... problems) {
    return "个人对照检查材料\n白果村党支部书记　"
        + author
        + "\n群众路线教育实践活动开展以来，我到十一户人家坐了坐，把听来的话记在本子上，回来一条一条对。\n一、存在的问题\n"
        + String.join("\n", problems)
        + CLOSE
        + "以上检查请镇党委和乡亲们监督，改得怎么样，年底我在大会上一件一件再说一遍。\n";
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<JsonNode> old(Path out) throws IOException {
    List<JsonNode> old = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("data/findings.jsonl"))) {
      JsonNode finding = new ObjectMapper().readTree(line);
      if (finding.get("check").asText().equals("OLD_PROBLEM_AGAIN")) {
        old.add(finding);
      }
    }
    return old;
  }

  private static void ok(Object... args) {
    CommandRun run = CommandRun.of(args);
    assertEquals(0, run.status(), run.err());
  }

  private static List<JsonNode> review(Path dir, String name, String... more) throws IOException {
    Path out = dir.resolve("out-" + name);
    List<Object> args = new ArrayList<>(List.of("review", dir.resolve(name), "--out", out));
    args.addAll(List.of("--library", dir.resolve("library"), "--no-paraphrase"));
    args.addAll(List.of(more));
    ok(args.toArray());
    return old(out);
  }

  @Test
  void anEarlierTextOfTheSameAuthorShowsTheProblemThatStayed(@TempDir Path dir) throws IOException {
    write(dir, "old/白果村/谭光华-对照检查.txt", text("谭光华", ROAD, ACCOUNTS));
    ok(
        "library",
        "add",
        dir.resolve("old"),
        "--kind",
        "earlier",
        "--library",
        dir.resolve("library"));
    write(dir, "new/白果村/谭光华-对照检查.txt", text("谭光华", ROAD_AGAIN, MEALS));
    write(dir, "new/白果村/姚桂香-对照检查.txt", text("姚桂香", ROAD_AGAIN, MEALS));
    write(dir, "new/石门村/谭光华-对照检查.txt", text("谭光华", ROAD_AGAIN, FLOOD));
    List<JsonNode> found = review(dir, "new");
    assertEquals(1, found.size(), "one text, one problem: " + found);
    JsonNode finding = found.get(0);
    String quote = finding.get("evidence").get(0).get("text").asText();
    assertTrue(ROAD_AGAIN.startsWith(quote.strip()), quote);
    assertTrue(finding.get("message").asText().contains("三组的机耕路从前年说到今年"), finding.toString());
  }

  @Test
  void anotherProblemUnderTheSameHeadingIsNew(@TempDir Path dir) throws IOException {
    write(dir, "first/白果村/谭光华.txt", text("谭光华", ROAD, ACCOUNTS));
    assertEquals(List.of(), review(dir, "first", "--remember"));
    write(dir, "second/白果村/谭光华-二稿.txt", text("谭光华", FLOOD, MEALS));
    assertEquals(List.of(), review(dir, "second"));
    write(dir, "third/白果村/谭光华-三稿.txt", text("谭光华", FLOOD, ACCOUNTS.replace("贴得晚", "公开慢")));
    assertEquals(1, review(dir, "third").size());
  }
}
