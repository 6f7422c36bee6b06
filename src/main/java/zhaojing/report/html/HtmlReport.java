package zhaojing.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import zhaojing.model.CheckPage;
import zhaojing.model.CopyFamily;
import zhaojing.model.RunResult;
import zhaojing.report.ReportWriter;
import zhaojing.report.RunIndex;
import zhaojing.report.diff.Words;

/** Writes the pages for people. */
public final class HtmlReport implements ReportWriter {
  private static final int PAIR_PAGES_PER_TEXT = 20;
  private static final int MAX_PAIR_PAGES = 20_000;

  private interface Page {
    void write(int number) throws IOException;
  }

  /** Whoever writes the pages: each number from 0 to below {@code count} once, on any thread. */
  @FunctionalInterface
  public interface Hands {
    void each(int count, IntConsumer page);
  }

  private final Hands hands;
  private final Words words;
  private final List<CheckPage> checks;

  /** Writes page after page; differences are told by characters, nothing about the checks. */
  public HtmlReport() {
    this((count, page) -> IntStream.range(0, count).forEach(page), Words.CHARACTERS, List.of());
  }

  /**
   * @param words by which differences are told
   * @param checks what can be looked up about each
   */
  public HtmlReport(Hands hands, Words words, List<CheckPage> checks) {
    this.hands = hands;
    this.words = words;
    this.checks = List.copyOf(checks);
  }

  @Override
  public void write(RunResult result, Path dir) throws IOException {
    Templates templates = new Templates();
    String version = result.run().version();
    RunIndex index = new RunIndex(result);
    CopiedPairs pairs = new CopiedPairs(result, PAIR_PAGES_PER_TEXT, MAX_PAIR_PAGES);

    Path submissions = Files.createDirectories(dir.resolve("submissions"));
    Shell submissionShell = Shell.load(version, "submission", "items");
    writeAll(
        index.readingOrder().size(),
        rank -> {
          SubmissionPage page = SubmissionPage.of(index, pairs, rank);
          Path file = submissions.resolve(page.id() + ".html");
          templates.write("submission.ftlh", submissionShell, page, file);
        });

    List<CopiedPair> paged = pairs.pages();
    if (!paged.isEmpty()) {
      Path folder = Files.createDirectories(dir.resolve("pairs"));
      Shell pairShell = Shell.load(version, "pair");
      writeAll(
          paged.size(),
          n -> {
            PairPage page = PairPage.of(index, paged.get(n), words);
            Path file = folder.resolve(paged.get(n).page());
            templates.write("pair.ftlh", pairShell, page, file);
          });
    }
    List<CopyFamily> families = result.families();
    if (!families.isEmpty()) {
      Path folder = Files.createDirectories(dir.resolve("families"));
      Shell familyShell = Shell.load(version, "family");
      writeAll(
          families.size(),
          n -> {
            FamilyPage page = FamilyPage.of(index, pairs, families.get(n));
            Path file = folder.resolve(families.get(n).id() + ".html");
            templates.write("family.ftlh", familyShell, page, file);
          });
    }
    templates.write(
        "checks.ftlh",
        Shell.load(version, "checks"),
        ChecksPage.of(checks),
        dir.resolve("checks.html"));
    Shell shell = Shell.load(version, "index");
    templates.write("index.ftlh", shell, IndexPage.of(index, pairs), dir.resolve("index.html"));
  }

  /** Pages do not depend on each other, so the order of writing changes no byte. */
  private void writeAll(int count, Page page) throws IOException {
    try {
      hands.each(
          count,
          number -> {
            try {
              page.write(number);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
