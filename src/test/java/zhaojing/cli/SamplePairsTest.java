package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePairsTest {
  @TempDir Path dir;

  @Test
  void makesALabelledFolder() {
    Path out = dir.resolve("dev");
    CommandRun run = CommandRun.of("sample", "pairs", "--set", "dev", "--out", out);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.exists(out.resolve("passages.jsonl")));
    assertTrue(Files.exists(out.resolve("texts/sources/00.txt")));
    CommandRun again = CommandRun.of("sample", "pairs", "--set", "dev", "--out", out);
    assertEquals(2, again.status(), "what is there is not mixed with what is new");
  }

  @Test
  void wrongUsageHasStatusTwo() {
    Path out = dir.resolve("out");
    assertEquals(2, CommandRun.of("sample").status());
    assertEquals(2, CommandRun.of("sample", dir).status());
    assertEquals(2, CommandRun.of("sample", "pairs", "--set", "dev").status());
    assertEquals(2, CommandRun.of("sample", "pairs", "--out", out).status());
    CommandRun unknown = CommandRun.of("sample", "pairs", "--set", "none", "--out", out);
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("dev, test"), unknown.err());
    assertEquals(
        2,
        CommandRun.of("sample", "pairs", "--set", "dev", "--out", out, "--corpus", dir).status());
    assertEquals(
        2, CommandRun.of("sample", "pairs", "--set", "dev", "--out", out, "--files", 20).status());
  }
}
