package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeManyArchivesTest {
  @TempDir Path temp;

  private static Set<Path> spooled() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(p -> p.getFileName().toString().startsWith("zhaojing"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void innerArchivesLeaveNothingBehind() throws Exception {
    Set<Path> before = spooled();
    byte[] inner = IntakeFixture.zip(StandardCharsets.UTF_8, "甲.txt", "甲文");
    Object[] entries =
        IntStream.range(0, 50).boxed().flatMap(i -> Stream.of(i + ".zip", inner)).toArray();
    IntakeFixture.put(temp.resolve("a.zip"), IntakeFixture.zip(StandardCharsets.UTF_8, entries));
    assertEquals(50, IntakeFixture.receive(temp.resolve("a.zip")).size());
    assertEquals(before, spooled());
  }

  @Test
  void aLargeArchiveIsReadByManyThreads() throws Exception {
    Object[] entries =
        IntStream.range(0, 500)
            .boxed()
            .flatMap(i -> Stream.of(i + ".txt", "第" + i + "份心得"))
            .toArray();
    IntakeFixture.put(temp.resolve("a.zip"), IntakeFixture.zip(StandardCharsets.UTF_8, entries));
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER)) {
      List<InputFile> files = intake.list(List.of(temp.resolve("a.zip")));
      Map<String, String> texts =
          files.parallelStream()
              .flatMap(file -> intake.read(file).stream())
              .collect(Collectors.toMap(Received::name, IntakeFixture::outcome));
      assertEquals(500, texts.size());
      texts.forEach((name, text) -> assertEquals("第" + name + "份心得", text));
    }
  }

  @Test
  void nestedBombsSpendOneBudget() throws Exception {
    byte[] inner = IntakeFixture.zip(StandardCharsets.UTF_8, "零.bin", new byte[2 << 20]);
    Object[] entries =
        IntStream.range(0, 20).boxed().flatMap(i -> Stream.of(i + ".zip", inner)).toArray();
    IntakeFixture.put(temp.resolve("a.zip"), IntakeFixture.zip(StandardCharsets.UTF_8, entries));
    ReadLimits limits =
        new ReadLimits(200 << 20, 1000, java.time.Duration.ofSeconds(60), 100, 10 << 20, 300, 3);
    Map<String, Received> received =
        IntakeFixture.receive(limits, UnitRule.FIRST_FOLDER, temp.resolve("a.zip"));
    long refused =
        received.values().stream()
            .filter(r -> IntakeFixture.outcome(r).equals("SUSPICIOUS_ARCHIVE"))
            .count();
    assertTrue(refused >= 15, () -> Arrays.toString(received.keySet().toArray()));
  }
}
