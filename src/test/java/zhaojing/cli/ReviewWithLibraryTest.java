package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.similarity.library.LibraryWriter;

/** Reviews of one batch with a library of every kind, as a user runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewWithLibraryTest {
  private static final String TEMPLATE =
      "清晨推开办公室的门，桌上那盆绿萝又黄了两片叶子，我忽然想起它是三年前一位退休老同志留下的。"
          + "他临走时嘱咐我，浇水要勤，做人要实，这两句话我记下了前一句，却把后一句丢在了脑后，整日里浮在会议和材料上面。";
  private static final String FORMULA =
      "各单位要把听取意见的渠道逐条列出并张贴在办事窗口的显眼位置，对收到的意见按照当场答复、三日内答复、一月内答复三类分别登记造册，做到件件有回音";
  private static final String OLD =
      "去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府。第一趟我在开会，第二趟我让她去找民政所，第三趟才给她盖了章。"
          + "她临走时说了一句“麻烦你们了”，我脸上发烫，半天没说出话来。";

  private Path dir;

  private final Map<String, String> ids = new TreeMap<>();
  private final List<JsonNode> passages = new ArrayList<>();
  private Path out;

  private Path folder(String name, String... files) throws IOException {
    for (int i = 0; i < files.length; i += 2) {
      Path file = dir.resolve(name).resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
    }
    return dir.resolve(name);
  }

  private CommandRun ok(Object... args) {
    CommandRun run = CommandRun.of(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  private Path library() {
    return dir.resolve("library");
  }

  private Path batch() throws IOException {
    return folder(
        "batch",
        "清溪镇/赵一.txt",
        "心得体会\n说说我自己。\n" + TEMPLATE + "\n从下周起我自己浇水。\n",
        "清溪镇/钱二.txt",
        "我的体会\n这些天反复在想。\n"
            + TEMPLATE.replace("绿萝", "吊兰").replace("三年前", "五年前")
            + "\n月底前把积压的信都回了。\n",
        "农业局/孙三.txt",
        "学习体会\n田里的稻子等不得人。会后我回来照办，" + FORMULA + "。我先把农技站的电话贴了出去。\n",
        "农业局/周立.txt",
        "一点体会\n种子站的门朝哪边开，很多人不知道。文件里写得明白，" + FORMULA + "，我们站一条也没做到。\n",
        "清溪镇/李守田.txt",
        "再谈一次体会\n上次写过的事，今年还要再说一遍。\n" + OLD + "\n今年换成我去她家。\n",
        "卫生局/吴五.txt",
        "窗口体会\n门诊这边排队长，我是清楚的。\n" + OLD.replace("周大嫂", "刘大嫂") + "\n以后提前开窗。\n");
  }

  @BeforeAll
  void review(@TempDir Path temporary) throws IOException {
    dir = temporary;
    ok(
        "library",
        "add",
        "--kind",
        "template",
        "--library",
        library(),
        folder("templates", "网上/绿萝.txt", "绿萝与老同志的话\n" + TEMPLATE + "\n"));
    ok(
        "library",
        "add",
        "--kind",
        "official",
        "--library",
        library(),
        folder("documents", "县委/通知.txt", "关于听取意见的通知\n一、" + FORMULA + "。\n二、请各单位遵照执行。\n"));
    ok(
        "library",
        "add",
        "--kind",
        "earlier",
        "--library",
        library(),
        folder("last-year", "清溪镇/李守田.txt", "去年的体会\n我先说一件事。\n" + OLD + "\n这件事我一直记着。\n"));
    for (String line :
        ok("library", "list", "--library", library(), "--json").out().lines().toList()) {
      JsonNode entry = new ObjectMapper().readTree(line);
      ids.put(entry.path("kind").asText(), "library:" + entry.path("id").asText());
    }
    out = dir.resolve("out");
    ok("review", batch(), "--out", out, "--library", library());
    passages.addAll(lines(out, "passages"));
  }

  private static List<JsonNode> lines(Path out, String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("data").resolve(file + ".jsonl"))) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private String submission(String author) throws IOException {
    return lines(out, "submissions").stream()
        .filter(s -> s.path("author").asText().equals(author))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private List<String> verdicts(String author, String kind) throws IOException {
    String id = submission(author);
    return passages.stream()
        .filter(p -> p.path("left").path("submission").asText().equals(id))
        .filter(p -> p.path("right").path("submission").asText().equals(ids.get(kind)))
        .map(p -> p.path("verdict").asText())
        .distinct()
        .toList();
  }

  @Test
  void aTemplateIsCopiedAndIsWhatItsFamilyGoesBackTo() throws IOException {
    assertEquals(List.of("copied"), verdicts("赵一", "template"));
    assertEquals(List.of("copied"), verdicts("钱二", "template"));
    List<JsonNode> families = lines(out, "families");
    JsonNode source =
        families.stream()
            .filter(f -> f.path("members").toString().contains(id("赵一")))
            .findFirst()
            .orElseThrow()
            .path("likelySource");
    assertEquals(ids.get("template"), source.path("submission").asText());
    assertTrue(source.path("reasons").toString().contains("范文《绿萝与老同志的话》"), source.toString());
  }

  private String id(String author) {
    try {
      return submission(author);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void quotingAnOfficialDocumentIsInnocentAlsoBetweenTwoTexts() throws IOException {
    assertEquals(List.of("official-wording"), verdicts("孙三", "official"));
    assertEquals(List.of("official-wording"), verdicts("周立", "official"));
    assertTrue(
        passages.stream()
            .filter(p -> p.toString().contains("\"" + id("孙三") + "\""))
            .noneMatch(p -> p.path("verdict").asText().equals("copied")),
        passages.toString());
    assertEquals(0.0, review("孙三").path("copiedShare").asDouble());
    assertTrue(review("孙三").path("officialShare").asDouble() > 0.3);
  }

  private JsonNode review(String author) throws IOException {
    String id = submission(author);
    return lines(out, "reviews").stream()
        .filter(r -> r.path("submission").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onesOwnEarlierTextIsNoCopyAndAnothersIs() throws IOException {
    assertEquals(List.of("own-earlier-text"), verdicts("李守田", "earlier"));
    assertEquals(List.of("copied"), verdicts("吴五", "earlier"));
    assertTrue(review("吴五").path("copiedShare").asDouble() > 0.4);
  }

  @Test
  void everyPlaceInALibraryTextIsExact() throws IOException {
    for (JsonNode passage : passages) {
      JsonNode right = passage.path("right");
      String id = right.path("submission").asText();
      if (id.startsWith("library:")) {
        String text = Files.readString(out.resolve("text/" + id.replace(':', '-') + ".txt"));
        String words = text.substring(right.path("start").asInt(), right.path("end").asInt());
        assertTrue((TEMPLATE + FORMULA + OLD + "。一、").contains(words), words);
      }
    }
    assertEquals(3, lines(out, "library").size());
    assertTrue(lines(out, "library").toString().contains("去年的体会"));
  }

  @Test
  void reportsNameTheSourceWithItsKindAndShowItSideBySide() throws IOException {
    String pair = id("吴五") + "-" + ids.get("earlier").replace(':', '-') + ".html";
    String side = Files.readString(out.resolve("pairs").resolve(pair));
    assertTrue(side.contains("往期文稿《去年的体会》"), side);
    assertTrue(side.contains("第一趟我在开会"), side);
    String page = Files.readString(out.resolve("submissions/" + id("吴五") + ".html"));
    assertTrue(page.contains(pair) && page.contains("往期文稿《去年的体会》"), page);
    String quoting = Files.readString(out.resolve("submissions/" + id("孙三") + ".html"));
    assertTrue(quoting.contains("官方文件《关于听取意见的通知》：官方表述"), quoting);
    String index = Files.readString(out.resolve("index.html"));
    assertTrue(index.contains("范文《绿萝与老同志的话》"), "the family's source");
    assertFalse(index.contains("submissions/library"), "a link to a page that is not there");
    try (var ledger =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(
            Files.newInputStream(out.resolve("ledger.xlsx")))) {
      assertTrue(ledger.getSheet("资料库出处").getLastRowNum() >= 6);
    }
  }

  @Test
  void withoutTheLibraryNothingOfItIsSeen() throws IOException {
    Path alone = dir.resolve("alone");
    ok("review", batch(), "--out", alone, "--no-library");
    assertTrue(lines(alone, "passages").stream().noneMatch(p -> p.toString().contains("library:")));
    assertFalse(Files.exists(alone.resolve("data/library.jsonl")));
  }

  @Test
  void aRememberedBatchIsNotCopiedFromItselfButByOthers() throws IOException {
    Path own = dir.resolve("own-library");
    Path first = dir.resolve("first");
    CommandRun run = ok("review", batch(), "--out", first, "--library", own, "--remember");
    assertTrue(run.err().contains("已把本批 6 篇存入资料库"), run.err());
    Path second = dir.resolve("second");
    CommandRun again = ok("review", batch(), "--out", second, "--library", own, "--remember");
    assertTrue(again.err().contains("已把本批 0 篇存入资料库"), again.err());
    assertEquals(
        Files.readString(first.resolve("data/passages.jsonl")),
        Files.readString(second.resolve("data/passages.jsonl")));
    Path renamed = dir.resolve("renamed/农业局/郑六.txt");
    Files.createDirectories(renamed.getParent());
    Files.copy(dir.resolve("batch/卫生局/吴五.txt"), renamed);
    Path third = dir.resolve("third");
    ok("review", dir.resolve("renamed"), "--out", third, "--library", own);
    assertTrue(
        lines(third, "passages").stream()
            .anyMatch(p -> p.path("verdict").asText().equals("copied")),
        "the same file under another name");
  }

  @Test
  void wrongLibrariesAreStatusTwoAndABusyOneDoesNotLoseTheReport() throws IOException {
    CommandRun missing =
        CommandRun.of(
            "review", batch(), "--out", dir.resolve("x"), "--library", dir.resolve("nothing"));
    assertEquals(2, missing.status(), missing.err());
    assertTrue(missing.err().contains("这里没有资料库"), missing.err());
    assertEquals(
        2,
        CommandRun.of("review", batch(), "--out", dir.resolve("x"), "--no-library", "--remember")
            .status());
    Path busy = dir.resolve("busy");
    try (LibraryWriter writer = LibraryWriter.open(busy)) {
      writer.commit();
      CommandRun run =
          CommandRun.of(
              "review", batch(), "--out", dir.resolve("x"), "--library", busy, "--remember");
      assertEquals(1, run.status(), run.err());
      assertTrue(run.err().contains("资料库正被另一个程序写入"), run.err());
      assertFalse(Files.exists(dir.resolve("x")), "refused before the long work");
    }
  }
}
