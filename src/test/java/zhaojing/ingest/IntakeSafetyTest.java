package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static zhaojing.ingest.IntakeFixture.only;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;
import static zhaojing.ingest.IntakeFixture.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.ingest.issue.Problem;

@Timeout(60)
class IntakeSafetyTest {
  @TempDir Path temp;

  private static Map<String, String> outcomes(Path... inputs) throws Exception {
    Map<String, String> outcomes = new TreeMap<>();
    receive(inputs).forEach((path, received) -> outcomes.put(path, outcome(received)));
    return outcomes;
  }

  @Test
  void twoGigabytesAreRefusedUnread() throws Exception {
    for (String name : List.of("大.docx", "大.zip", "大.txt")) {
      Files.createDirectories(temp.resolve("in"));
      try (RandomAccessFile file =
          new RandomAccessFile(temp.resolve("in/" + name).toFile(), "rw")) {
        file.setLength((2L << 30) + 1);
      }
    }
    long start = System.nanoTime();
    assertEquals(
        Map.of("大.docx", "TOO_LARGE", "大.zip", "TOO_LARGE", "大.txt", "TOO_LARGE"),
        outcomes(temp.resolve("in")));
    assertTrue(System.nanoTime() - start < 5_000_000_000L, "sizes are asked for, not counted");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAndLoopsAreNamedAndNotFollowed() throws Exception {
    put(temp.resolve("外/秘.txt"), "机密");
    put(temp.resolve("in/a/好.txt"), "正文");
    Files.createSymbolicLink(temp.resolve("in/a/loop"), temp.resolve("in"));
    Files.createSymbolicLink(temp.resolve("in/self"), temp.resolve("in/self"));
    Files.createSymbolicLink(temp.resolve("in/出.txt"), temp.resolve("外/秘.txt"));
    Files.createSymbolicLink(temp.resolve("in/无.docx"), temp.resolve("nowhere"));
    assertEquals(
        Map.of(
            "a/好.txt", "正文",
            "a/loop", "SYMLINK",
            "self", "SYMLINK",
            "出.txt", "SYMLINK",
            "无.docx", "SYMLINK"),
        outcomes(temp.resolve("in")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oddNamesAreShownHarmlessly() throws Exception {
    List<String> names =
        List.of(
            "换\n行.txt",
            "引\"号'`$(x).txt",
            "cod\u202Etxt.exe.txt",
            " 空 .txt",
            "-rf.txt",
            "字".repeat(83) + "ab.txt");
    for (String name : names) {
      put(temp.resolve("in").resolve(name), "正文");
    }
    Map<String, String> outcomes = outcomes(temp.resolve("in"));
    assertEquals(names.size(), outcomes.size());
    outcomes.forEach(
        (path, text) -> {
          assertEquals("正文", text, path);
          assertTrue(path.chars().noneMatch(c -> c < ' ' || c == 0x202E), path);
        });
  }

  @Test
  void namesThatAreNoUtf8AreReadAndKeptApart() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell to write such a name");
    Path folder = Files.createDirectories(temp.resolve("in"));
    String script = "printf 1 > \"$(printf '\\377.txt')\"; printf 2 > \"$(printf '\\376.txt')\"";
    int exit =
        new ProcessBuilder("/bin/sh", "-c", script).directory(folder.toFile()).start().waitFor();
    assumeTrue(exit == 0, "this file system takes no such name");
    assertEquals(Map.of("\uFFFD.txt", "2", "\uFFFD#2.txt", "1"), outcomes(folder));
  }

  @Test
  void aFolderThatCannotBeListedIsAnIssue() throws Exception {
    // As the administrator no folder is unreadable: one that is none fails alike.
    put(temp.resolve("关"), "x");
    Listing listing = new Listing(UnitRule.FIRST_FOLDER);
    ArchiveWalk archives = new ArchiveWalk(listing, new OpenArchives(), ReadLimits.DEFAULT);
    new FolderWalk(listing, archives, ReadLimits.DEFAULT)
        .folder(temp.resolve("关"), Place.TOP.folder("关"));
    InputFile.Rejected shut = (InputFile.Rejected) listing.sorted().get(0);
    assertEquals(Problem.NO_ACCESS, shut.problem());
    assertEquals("关/", shut.path());
  }

  @Test
  void aFileThatVanishesBeforeItIsReadIsAnIssue() throws Exception {
    put(temp.resolve("in/a.txt"), "正文");
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER, Isolation.THREAD)) {
      InputFile file = intake.list(List.of(temp.resolve("in"))).get(0);
      Files.delete(temp.resolve("in/a.txt"));
      assertEquals("NO_ACCESS", outcome(intake.read(file).get(0)));
    }
  }

  @Test
  void entriesThatClimbOutStayInside() throws Exception {
    put(
        temp.resolve("a.zip"),
        zip(StandardCharsets.UTF_8, "../../up.txt", "一", "/root.txt", "二", "C:\\win.txt", "三"));
    Map<String, String> outcomes = outcomes(temp.resolve("a.zip"));
    assertEquals(3, outcomes.size());
    outcomes.forEach((path, text) -> assertTrue(!path.contains("..") && text.length() == 1, path));
    assertTrue(Files.notExists(temp.resolveSibling("up.txt")));
  }

  @Test
  void aGigabyteOfZerosIsNotExpanded() throws Exception {
    put(temp.resolve("真.zip"), ZeroBomb.zip("零.txt", 1 << 30, 1 << 30));
    put(temp.resolve("谎.zip"), ZeroBomb.zip("零.txt", 1 << 30, 1000));
    put(temp.resolve("套.zip"), ZeroBomb.zip("零.zip", 1 << 30, 1000));
    assertEquals("SUSPICIOUS_ARCHIVE", only(temp.resolve("真.zip")));
    for (String liar : List.of("谎.zip", "套.zip")) {
      String outcome = only(temp.resolve(liar));
      assertTrue(
          List.of("SUSPICIOUS_ARCHIVE", "TOO_LARGE", "DAMAGED", "UNSUPPORTED").contains(outcome),
          liar + ": " + outcome);
    }
  }

  @Test
  void archivesInArchivesEndSomewhere() throws Exception {
    byte[] nested = zip(StandardCharsets.UTF_8, "底.txt", "正文");
    for (int i = 0; i < 30; i++) {
      nested = zip(StandardCharsets.UTF_8, "内.zip", nested, i + ".txt", "层");
    }
    put(temp.resolve("a.zip"), nested);
    Map<String, String> outcomes = outcomes(temp.resolve("a.zip"));
    assertEquals(1, outcomes.values().stream().filter("TOO_DEEP"::equals).count());
    assertEquals(ReadLimits.DEFAULT.maxArchiveDepth() + 1, outcomes.size());
  }

  @Test
  void deepNestingCostsAtMostTheFile() throws Exception {
    int depth = 50_000;
    put(temp.resolve("in/a.html"), "<html><body>" + "<div>".repeat(depth) + "字");
    put(temp.resolve("in/b.rtf"), "{\\rtf1 " + "{".repeat(depth) + "x" + "}".repeat(depth) + "}");
    put(temp.resolve("in/c.pdf"), pdf("[".repeat(depth) + "]".repeat(depth)));
    put(temp.resolve("in/d.pdf"), pdf("<</K ".repeat(depth) + "1" + ">>".repeat(depth)));
    put(temp.resolve("in/e.txt"), "正文");
    Map<String, String> outcomes = new TreeMap<>();
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER)) {
      for (InputFile file : intake.list(List.of(temp.resolve("in")))) {
        outcomes.put(file.path(), outcome(intake.read(file).get(0)));
      }
    }
    assertEquals(5, outcomes.size());
    assertEquals("字", outcomes.get("a.html"));
    assertEquals("正文", outcomes.get("e.txt"));
    assertTrue(outcomes.values().stream().noneMatch("TIMEOUT"::equals), outcomes.toString());
  }

  private static String pdf(String value) throws IOException {
    return "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R /X "
        + value
        + ">> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
        + "trailer <</Root 1 0 R>>\n%%EOF";
  }
}
