package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.sample.SampleFormat;

class CommandLineTest {
  private static final String ESSAY =
      """
      群众路线教育实践活动心得体会
      清溪镇 李守田
      去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府。第一趟我在开会，第二趟我让她去找民政所，第三趟才给她盖了章。
      她临走时说了一句“麻烦你们了”，我脸上发烫，半天没说出话来。当时我心里想的是这事不归我管，现在看，就是怕麻烦。
      从今年三月起，我每周二上午在一楼大厅坐班，证明当场能开的当场开，开不了的写明找谁、哪天来，由办公室老陈每月抽查五件。
      """;

  @TempDir Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private Path input() throws IOException {
    Path unit = Files.createDirectories(dir.resolve("in/清溪镇"));
    Files.write(unit.resolve("李守田-心得体会.docx"), SampleFormat.DOCX.write(ESSAY));
    Files.writeString(unit.resolve("王二小.txt"), ESSAY.replace("李守田", "王二小").replace("周大嫂", "吴大爷"));
    Files.write(unit.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    return dir.resolve("in");
  }

  @Test
  void reviewWritesTheReportAndNamesIt() throws IOException {
    Path report = dir.resolve("out");
    assertEquals(0, run("review", input().toString(), "--out", report.toString()));
    assertEquals(report.resolve("index.html") + System.lineSeparator(), out.toString());
    assertTrue(err.toString().contains("收到 3 篇，审阅 2 篇"), err.toString());
    assertTrue(err.toString().contains("读不了 1 篇"), err.toString());
    for (String file :
        new String[] {
          "index.html", "ledger.xlsx", "run.json", "data/submissions.jsonl", "data/passages.jsonl"
        }) {
      assertTrue(Files.size(report.resolve(file)) > 0, file);
    }
    assertTrue(Files.readString(report.resolve("data/families.jsonl")).contains("f001"));
  }

  @Test
  void aRosterTellsWhoHasNotHandedIn() throws IOException {
    Path roster = dir.resolve("名单.csv");
    Files.write(roster, "单位,姓名\n清溪镇,李守田\n清溪镇,王二小\n清溪镇,赵大年\n粮管所,吴四妹\n".getBytes("GBK"));
    Path report = dir.resolve("out");
    assertEquals(
        0,
        run(
            "review",
            input().toString(),
            "--out",
            report.toString(),
            "--roster",
            roster.toString()));
    assertTrue(
        err.toString().contains("缺交 2 人：赵大年、吴四妹") || err.toString().contains("缺交 2 人：吴四妹、赵大年"),
        err.toString());
    String units = Files.readString(report.resolve("data/units.jsonl"));
    assertTrue(units.contains("\"missing\":[\"吴四妹\"]"), units);
    assertTrue(Files.readString(report.resolve("data/submissions.jsonl")).contains("\"roster\""));
    assertTrue(Files.readString(report.resolve("index.html")).contains("赵大年"));
  }

  @Test
  void aRosterWithoutNamesStopsAtOnce() throws IOException {
    Path roster = Files.writeString(dir.resolve("名单.csv"), "序号,备注,电话\n1,无,2\n");
    String out = dir.resolve("out").toString();
    assertEquals(2, run("review", input().toString(), "--out", out, "--roster", roster.toString()));
    assertTrue(err.toString().contains("姓名"), err.toString());
    assertEquals(2, run("review", input().toString(), "--out", out, "--roster", "没有.csv"));
    assertFalse(Files.exists(dir.resolve("out")));
  }

  @Test
  void whoAsksForEnglishIsToldInEnglish() throws IOException {
    Path mine = Files.createDirectories(dir.resolve("mine"));
    Files.writeString(mine.resolve("a.txt"), "x");
    String[][] wrong = {
      {"review", dir.resolve("none").toString(), "--out", dir.resolve("o").toString()},
      {"review", input().toString(), "--out", mine.toString()},
      {"review", input().toString(), "--out", mine.resolve("a.txt/b").toString()},
    };
    for (String[] args : wrong) {
      String[] english = java.util.Arrays.copyOf(args, args.length + 2);
      english[args.length] = "--lang";
      english[args.length + 1] = "en";
      assertEquals(2, run(english), err.toString());
      assertFalse(err.toString().codePoints().anyMatch(Character::isIdeographic), err.toString());
    }
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheThreads() throws IOException {
    Path in = input();
    run("review", in.toString(), "--out", dir.resolve("a").toString(), "--threads", "1");
    run("review", in.toString(), "--out", dir.resolve("b").toString(), "--threads", "4");
    Map<String, byte[]> a = bytes(dir.resolve("a"));
    Map<String, byte[]> b = bytes(dir.resolve("b"));
    assertEquals(a.keySet(), b.keySet());
    a.forEach((name, content) -> assertArrayEquals(content, b.get(name), name));
  }

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  @Test
  void wrongUsageIsOneClearLineAndStatusTwo() throws IOException {
    String in = input().toString();
    String report = dir.resolve("out").toString();
    Files.writeString(dir.resolve("note.txt"), "x");
    assertWrong("缺少 --out", "review", in);
    assertWrong("缺少 INPUT", "review", "--out", report);
    assertWrong("不认识的参数：--campain", "review", in, "--out", report, "--campain", "x");
    assertWrong("--threads 的值不对：zwei", "review", in, "--out", report, "--threads", "zwei");
    assertWrong("线程数至少为 1", "review", in, "--out", report, "--threads", "0");
    assertWrong("单位层数至少为 1", "review", in, "--out", report, "--unit-level", "0");
    assertWrong("没有这个活动：nope", "review", in, "--out", report, "--campaign", "nope");
    assertWrong("没有这个活动：../rubric", "review", in, "--out", report, "--campaign", "../rubric");
    assertWrong("找不到", "review", dir.resolve("missing").toString(), "--out", report);
    assertWrong("输出文件夹不能放在", "review", in, "--out", in + "/out");
    assertWrong("--lang 的值不对：fr", "review", in, "--out", report, "--lang", "fr");
    assertWrong("缺少 --out、INPUT", "review");
    assertWrong("这是一个文件", "review", in, "--out", dir.resolve("note.txt") + "/out");
    assertWrong("请给出一个命令");
    assertFalse(Files.exists(dir.resolve("out")));
  }

  private void assertWrong(String words, String... args) {
    assertEquals(2, run(args), String.join(" ", args) + "\n" + err);
    assertTrue(err.toString().contains(words), err.toString());
    assertFalse(err.toString().contains("\tat "), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void messagesComeInEnglishWhenAsked() throws IOException {
    assertEquals(2, run("review", "--lang", "en", input().toString()));
    assertTrue(err.toString().startsWith("Error: Missing --out"), err.toString());
    run("--help", "--lang", "en");
    assertTrue(out.toString().contains("Reviews texts and writes an HTML report"), out.toString());
    run("--help");
    assertTrue(out.toString().contains("审阅一批文稿"), out.toString());
  }

  @Test
  void progressForProgramsIsJson() throws IOException {
    run("review", input().toString(), "--out", dir.resolve("out").toString(), "--json");
    String first = err.toString().lines().findFirst().orElseThrow();
    assertEquals("LIST", new ObjectMapper().readTree(first).path("stage").asText());
    assertTrue(
        err.toString().contains("\"stage\":\"JUDGE\",\"done\":2,\"total\":2"), err.toString());
  }

  @Test
  void anotherReportIsReplacedAndAForeignFolderIsNot() throws IOException {
    String in = input().toString();
    Path report = dir.resolve("out");
    assertEquals(0, run("review", in, "--out", report.toString()));
    assertEquals(0, run("review", in, "--out", report.toString()));
    Path foreign = Files.createDirectories(dir.resolve("mine"));
    Files.writeString(foreign.resolve("thesis.txt"), "mine");
    assertEquals(2, run("review", in, "--out", foreign.toString()));
    assertEquals("mine", Files.readString(foreign.resolve("thesis.txt")));
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() throws IOException {
    Path empty = Files.createDirectories(dir.resolve("empty"));
    assertEquals(0, run("review", empty.toString(), "--out", dir.resolve("out").toString()));
    assertTrue(err.toString().contains("没有找到任何文件"), err.toString());
  }

  @Test
  void oneTextFullOfMarksCostsSecondsNotTheRun() throws IOException {
    Path in = Files.createDirectories(dir.resolve("in/甲"));
    Files.writeString(in.resolve("一.txt"), ESSAY + "（".repeat(100_000));
    Files.writeString(in.resolve("二.txt"), ESSAY + "我学习不够深入，联系群众不够紧密。".repeat(5_000));
    long start = System.nanoTime();
    assertEquals(
        0, run("review", dir.resolve("in").toString(), "--out", dir.resolve("out").toString()));
    assertTrue((System.nanoTime() - start) / 1_000_000_000L < 60, "took over a minute");
  }
}
