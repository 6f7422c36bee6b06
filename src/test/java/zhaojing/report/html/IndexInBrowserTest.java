package zhaojing.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.Review;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.report.RunIndex;
import zhaojing.report.SampleRun;

/** Opens the index in Chromium, from the disk, and reads the table that its script has built. */
class IndexInBrowserTest {
  private static final RunResult RESULT = SampleRun.of(120, 300);
  private static final RunIndex INDEX = new RunIndex(RESULT);

  @TempDir static Path dir;

  private static Path browser;

  @BeforeAll
  static void write() throws IOException {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(
                p ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(n -> Path.of(p, n)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "no Chromium on the PATH: the index's script is not tested");
    browser = found.get();
    new HtmlReport().write(RESULT, dir.resolve("out"));
  }

  private static String open(String hash) throws Exception {
    Path dom = Files.createTempFile(dir, "dom", ".html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--user-data-dir=" + dir.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                dir.resolve("out/index.html").toUri() + hash)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "the browser did not end");
    return Files.readString(dom);
  }

  private static List<String> rows(String dom) {
    List<String> rows = new ArrayList<>();
    Matcher row = Pattern.compile("<tr data-id=\"([^\"]+)\"").matcher(dom);
    while (row.find()) {
      rows.add(row.group(1));
    }
    return rows;
  }

  private static double copied(SubmissionId id) {
    return INDEX.review(id).map(Review::copiedShare).orElseThrow();
  }

  @Test
  void showsTheFirstPageInReadingOrderAndNoScriptOfTheTexts() throws Exception {
    String dom = open("#texts");
    assertEquals(
        INDEX.readingOrder().stream().limit(50).map(s -> s.id().value()).toList(), rows(dom));
    assertTrue(dom.contains("共 120 篇"));
    assertTrue(dom.contains("第 1 / 3 页"));
    assertFalse(dom.contains("<img"));
  }

  @Test
  void searchesFiltersAndSortsAsTheAddressSays() throws Exception {
    String unit = "水务局";
    String words = "个人 材料";
    List<String> expected =
        INDEX.readingOrder().stream()
            .filter(s -> s.unit().name().equals(unit) && copied(s.id()) > 0)
            .filter(s -> s.title().contains("个人") && s.title().contains("材料"))
            .sorted(Comparator.comparingInt((Submission s) -> -s.document().text().length()))
            .map(s -> s.id().value())
            .toList();
    assertTrue(expected.size() > 1);
    String dom =
        open(
            "#tab=texts&sort=chars&dir=desc&copied=1&unit=%s&q=%s"
                .formatted(encoded(unit), encoded(words)));
    assertEquals(expected, rows(dom));
    assertTrue(dom.contains("符合 " + expected.size() + " 篇，共 120 篇"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void opensTheTabOfAPlace() throws Exception {
    String dom = open("#f002");
    assertTrue(Pattern.compile("<section class=\"tab here\" id=\"families\"").matcher(dom).find());
  }
}
