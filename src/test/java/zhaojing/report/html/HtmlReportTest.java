package zhaojing.report.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.CheckId;
import zhaojing.model.CheckPage;
import zhaojing.model.Finding;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.model.Verdict;
import zhaojing.report.Golden;
import zhaojing.report.SampleRun;
import zhaojing.report.diff.Words;

class HtmlReportTest {
  private static final RunResult RESULT = SampleRun.of(40, 500);
  private static final List<CheckPage> CHECKS =
      List.of(
          new CheckPage(
              new CheckId("HOLLOW"),
              "空泛",
              new CheckPage.Group("内容", "content"),
              "通篇套话。",
              "<b>为什么</b>",
              List.of(
                  new CheckPage.Sample(
                      true,
                      "心得体会",
                      List.of(
                          new CheckPage.Piece("要", false),
                          new CheckPage.Piece("<script>狠下功夫", true)),
                      List.of("处／千字")))));
  private static final Map<String, String> PAGES = new TreeMap<>();

  @TempDir static Path out;

  @BeforeAll
  static void write() throws IOException {
    new HtmlReport(
            (count, page) -> IntStream.range(0, count).forEach(page), Words.CHARACTERS, CHECKS)
        .write(RESULT, out);
    Golden.bytes(out).forEach((k, v) -> PAGES.put(k, new String(v, StandardCharsets.UTF_8)));
  }

  private static Set<String> all(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** What a reader sees of a page, roughly as a browser makes it of the markup. */
  private static String words(String page) {
    return page.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void writesAPageForEveryTextAndEveryCopiedPair() {
    Set<String> expected = new TreeSet<>(Set.of("index.html", "checks.html"));
    RESULT.submissions().forEach(s -> expected.add("submissions/" + s.id() + ".html"));
    for (PassageMatch p : RESULT.passages()) {
      if (p.verdict() == Verdict.COPIED) {
        expected.add("pairs/" + p.left().submission() + "-" + p.right().submission() + ".html");
      }
    }
    RESULT.families().forEach(f -> expected.add("families/" + f.id() + ".html"));
    assertEquals(expected, PAGES.keySet());
  }

  @Test
  void groupsOfThemesAreSummedOverTheUnits() {
    String index = PAGES.get("index.html");
    int units = RESULT.units().size();
    assertTrue(index.contains("<h2>主题分组</h2>"));
    assertTrue(index.contains(units + " 篇写到，" + units + " 篇自认"));
    assertTrue(index.contains("承认自身 " + 2 * units + " 句，反对或表态 " + units + " 句"));
  }

  @Test
  void aFindingLeadsToWhatItsCheckLooksFor() {
    String page = PAGES.get("checks.html");
    assertTrue(page.contains("id=\"HOLLOW\""), page);
    assertTrue(page.contains("要<mark>&lt;script&gt;狠下功夫</mark>"), page);
    assertTrue(words(page).contains("<b>为什么</b>"), page);
    for (Finding finding : RESULT.findings()) {
      String text = PAGES.get("submissions/" + finding.submission() + ".html");
      assertTrue(text.contains("href=\"../checks.html#" + finding.check() + "\""), text);
    }
  }

  @Test
  void hostileTextStaysText() {
    PAGES.forEach(
        (name, page) -> {
          String body = page.substring(page.indexOf("<body"));
          int scripts = name.equals("index.html") ? 2 : 1;
          assertEquals(scripts, body.split("<script", -1).length - 1, name);
          assertEquals(scripts, body.split("</script", -1).length - 1, name);
          assertFalse(page.contains("<img"), name);
          assertFalse(page.matches("(?s).*[\\u0000\\u001b\\u202e].*"), name);
        });
    assertTrue(words(PAGES.get("submissions/s0001.html")).contains("${7*7}<#assign x=1>{{x}}"));
  }

  @Test
  void pagesFetchNothingAndForbidIt() {
    PAGES.forEach(
        (name, page) -> {
          assertTrue(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"));
          assertFalse(page.matches("(?s).*(?:src|href)=\"(?:https?:|//|data:).*"), name);
          assertFalse(page.contains(" style=\""), name);
          assertFalse(page.matches("(?s).* on[a-z]+=\".*"), name);
        });
  }

  @Test
  void everyLinkLeadsSomewhere() {
    PAGES.forEach(
        (name, page) -> {
          Set<String> ids = all(" id=\"([^\"]+)\"", page);
          for (String link : all(" href=\"([^\"]+)\"", page)) {
            if (link.startsWith("#")) {
              assertTrue(
                  link.startsWith("#tab=") || ids.contains(link.substring(1)), name + " " + link);
            } else {
              Path target = Path.of(name).resolveSibling(link.replaceAll("#.*", "")).normalize();
              assertTrue(PAGES.containsKey(target.toString()), name + " " + link);
            }
          }
        });
  }

  @Test
  void everyTextStandsWholeOnItsPage() {
    for (Submission s : RESULT.submissions().subList(1, RESULT.submissions().size())) {
      String shown = words(PAGES.get("submissions/" + s.id() + ".html"));
      for (String paragraph : s.document().text().split("\n")) {
        assertTrue(shown.contains("\n" + paragraph + "\n"), s.id() + ": " + paragraph);
      }
    }
  }

  @Test
  void everyQuoteOfAFindingIsMarked() {
    for (Finding finding : RESULT.findings()) {
      String page = PAGES.get("submissions/" + finding.submission() + ".html");
      String marked =
          String.join("", all("<span class=\"[^\"]*\\bf\\b[^\"]*\"[^>]*>([^<]*)</span>", page));
      finding.evidence().stream()
          .filter(Quote.class::isInstance)
          .map(e -> ((Quote) e).text())
          .forEach(words -> assertTrue(marked.contains(words.substring(0, 6)), words));
    }
  }

  @Test
  void sameBytesAtEveryRun(@TempDir Path again) throws IOException {
    new HtmlReport(
            (count, page) -> IntStream.range(0, count).forEach(page), Words.CHARACTERS, CHECKS)
        .write(SampleRun.of(40, 500), again);
    Map<String, byte[]> second = Golden.bytes(again);
    assertEquals(PAGES.keySet(), second.keySet());
    Golden.bytes(out).forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  @Test
  void anEmptyRunStillMakesAnIndex(@TempDir Path dir) throws IOException {
    RunResult none =
        new RunResult(
            RESULT.run(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    new HtmlReport().write(none, dir);
    assertTrue(Files.readString(dir.resolve("index.html")).contains("没有发现雷同家族。这是正常结果。"));
  }

  @Test
  void noTemplateSwitchesEscapingOff() throws IOException {
    Path folder = Path.of("src/main/resources/zhaojing/report/html");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String source = Files.readString(file);
        if (file.toString().contains(".ftl")) {
          assertTrue(file.toString().endsWith(".ftlh"), file.toString());
          assertFalse(
              source.matches(
                  "(?s).*(no_?[eE]sc|auto_?[eE]sc|\\?new|\\?eval|\\?api|output_?[fF]ormat|\\?interpret).*"),
              file.toString());
        } else if (file.toString().endsWith(".js")) {
          assertFalse(
              source.matches("(?s).*(innerHTML|outerHTML|insertAdjacent|document\\.write|eval).*"));
        }
      }
    }
  }
}
