package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhaojing.report.CheckMarkdown;

/**
 * Holds {@code docs/checks.md} equal to the checks; {@code -Dgolden.update=true} writes it anew.
 */
class CheckDocsTest {
  private static final Path DOCS = Path.of("docs", "checks.md");

  @Test
  void thePageInDocsIsWhatTheChecksSay() throws IOException {
    String now = CheckMarkdown.of(CheckList.of(Models.bundled()));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCS, now);
    }
    assertEquals(Files.readString(DOCS), now);
  }
}
