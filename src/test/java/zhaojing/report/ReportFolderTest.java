package zhaojing.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.RunResult;

class ReportFolderTest {
  private static final RunResult RESULT = SampleRun.small();
  private static final ReportWriter RUN =
      (result, dir) -> Files.writeString(dir.resolve("run.json"), "{\"contract\": 1}");
  private static final ReportWriter BROKEN =
      (result, dir) -> {
        throw new IOException("no space");
      };

  @TempDir Path dir;

  private static ReportWriter page(String words) {
    return (result, to) -> Files.writeString(to.resolve("index.html"), words);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void makesTheFolderAndItsParentsAndLeavesNothingBeside() throws IOException {
    Path out = dir.resolve("甲/乙");
    new ReportFolder(out).write(RESULT, List.of(RUN, page("新")));
    assertEquals("新", Files.readString(out.resolve("index.html")));
    try (Stream<Path> beside = Files.list(out.getParent())) {
      assertEquals(List.of(out), beside.toList());
    }
  }

  @Test
  void replacesAnEmptyFolderAndAFormerReportWhole() throws IOException {
    Path out = Files.createDirectory(dir.resolve("out"));
    new ReportFolder(out).write(RESULT, List.of(RUN, page("旧")));
    new ReportFolder(out).write(RESULT, List.of(RUN));
    assertEquals(List.of("out"), names());
    assertFalse(Files.exists(out.resolve("index.html")));
  }

  @Test
  void whatTheUserPutBesideAFormerReportStays() throws IOException {
    Path out = dir.resolve("out");
    new ReportFolder(out).write(RESULT, List.of(RUN, page("旧")));
    Files.writeString(out.resolve("我的批注.docx"), "批注");
    new ReportFolder(out).write(RESULT, List.of(RUN));
    assertEquals("批注", Files.readString(out.resolve("我的批注.docx")));
    assertFalse(Files.exists(out.resolve("index.html")));
    assertEquals(List.of("out"), names());
  }

  @Test
  void aFileInThePlaceOfAParentIsRefusedBeforeTheWork() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "x");
    assertThrows(OutputRefusedException.class, () -> new ReportFolder(file.resolve("out")).check());
  }

  @Test
  void keepsTheFormerReportWhenAWriterFails() throws IOException {
    Path out = dir.resolve("out");
    new ReportFolder(out).write(RESULT, List.of(RUN, page("旧")));
    assertThrows(
        IOException.class,
        () -> new ReportFolder(out).write(RESULT, List.of(RUN, page("新"), BROKEN)));
    assertEquals("旧", Files.readString(out.resolve("index.html")));
    new ReportFolder(out).write(RESULT, List.of(RUN, page("三")));
    assertEquals("三", Files.readString(out.resolve("index.html")));
    assertEquals(List.of("out"), names());
  }

  @Test
  void aFailedFirstRunLeavesNoFolder() {
    Path out = dir.resolve("out");
    assertThrows(
        IOException.class, () -> new ReportFolder(out).write(RESULT, List.of(RUN, BROKEN)));
    assertFalse(Files.exists(out));
  }

  @Test
  void bringsBackAFormerReportThatAKilledRunHadMovedAside() throws IOException {
    Path out = dir.resolve("out");
    Path aside = Files.createDirectory(dir.resolve(".out.zhaojing.former"));
    Files.writeString(aside.resolve("run.json"), "{\"contract\": 1}");
    assertThrows(IOException.class, () -> new ReportFolder(out).write(RESULT, List.of(BROKEN)));
    assertTrue(Files.exists(out.resolve("run.json")));
    assertFalse(Files.exists(aside));
  }

  @Test
  void refusesForeignFoldersInChineseAndTouchesNothing() throws IOException {
    Path out = Files.createDirectory(dir.resolve("out"));
    Path mine = Files.write(out.resolve("我的论文.docx"), new byte[] {1});
    for (String run : List.of("", "{}", "[1]", "{\"contract\": ", "{\"contract\": \"no\"}")) {
      Files.writeString(out.resolve("run.json"), run);
      OutputRefusedException refused =
          assertThrows(OutputRefusedException.class, () -> new ReportFolder(out).check());
      assertTrue(refused.getMessage().contains("文件夹不是空的"), refused.getMessage());
    }
    assertThrows(
        OutputRefusedException.class, () -> new ReportFolder(out).write(RESULT, List.of(RUN)));
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(mine));
    assertThrows(OutputRefusedException.class, () -> new ReportFolder(mine).check());
    assertThrows(OutputRefusedException.class, () -> new ReportFolder(dir.getRoot()).check());
  }

  @Test
  void twoRunsDoNotMix() throws IOException {
    Path out = dir.resolve("out");
    ReportWriter second =
        (result, to) -> new ReportFolder(out).write(result, List.of(RUN, page("乙")));
    assertThrows(
        OutputRefusedException.class,
        () -> new ReportFolder(out).write(RESULT, List.of(RUN, second)));
    assertFalse(Files.exists(out));
  }

  @Test
  void refillsAFolderThatCannotBeMoved() throws IOException {
    Path from = Files.createDirectories(dir.resolve("from/data")).getParent();
    Files.writeString(from.resolve("data/a.jsonl"), "a");
    Files.writeString(from.resolve("run.json"), "new");
    Path to = Files.createDirectories(dir.resolve("to/text")).getParent();
    Files.writeString(to.resolve("text/old.txt"), "old");
    Files.writeString(to.resolve("run.json"), "old");
    FolderTree.refill(from, to, "run.json", Set.of("run.json", "text", "data"));
    assertEquals(Golden.bytes(from).keySet(), Golden.bytes(to).keySet());
    assertEquals("new", Files.readString(to.resolve("run.json")));
    assertFalse(Files.exists(to.resolve("text")));
  }

  @Test
  void doesNotFollowLinksWhenClearingUp() throws IOException {
    Path precious = Files.createDirectory(dir.resolve("precious"));
    Files.writeString(precious.resolve("a"), "x");
    Path unfinished = Files.createDirectory(dir.resolve(".out.zhaojing.unfinished"));
    Files.createSymbolicLink(unfinished.resolve("link"), precious);
    new ReportFolder(dir.resolve("out")).write(RESULT, List.of(RUN));
    assertTrue(Files.exists(precious.resolve("a")));
    assertEquals(List.of("out", "precious"), names());
  }
}
