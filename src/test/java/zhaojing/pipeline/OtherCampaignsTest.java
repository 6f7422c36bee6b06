package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.engine.LocalEngine;
import zhaojing.engine.Progress;
import zhaojing.model.Criterion;
import zhaojing.model.Move;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.RunResult;
import zhaojing.model.Stance;
import zhaojing.model.Submission;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;

/** A review for a school, to which nothing of a political campaign may cling. */
class OtherCampaignsTest {
  private static final Path TEXTS = Path.of("src/test/resources/zhaojing/pipeline/teaching");
  private static final List<String> POLITICS =
      List.of("党", "四风", "群众", "形式主义", "官僚", "享乐", "奢靡", "廉洁", "宗旨", "组织生活", "干部");

  @TempDir static Path dir;
  private static RunResult result;

  @BeforeAll
  static void review() throws IOException {
    result = run(TEXTS, "teaching-reflection", dir.resolve("out"));
  }

  private static RunResult run(Path input, String campaign, Path out) throws IOException {
    try (LocalEngine engine = new LocalEngine(2)) {
      ReviewSettings settings = new ReviewSettings(List.of(input), out, campaign, 1);
      return new ReviewJob(Models.bundled(), engine, Progress.NONE).run(settings, "test");
    }
  }

  private static Submission by(String author) {
    return result.submissions().stream()
        .filter(s -> s.source().path().contains(author))
        .findFirst()
        .orElseThrow();
  }

  private static Review review(String author) {
    return result.reviews().stream()
        .filter(r -> r.submission().equals(by(author).id()))
        .findFirst()
        .orElseThrow();
  }

  private static int level(String author, Criterion criterion) {
    return review(author).ratings().stream()
        .filter(r -> r.criterion() == criterion)
        .findFirst()
        .orElseThrow()
        .level();
  }

  private static TaggedSentence sentence(String author, String words) {
    Submission text = by(author);
    return result.sentences().get(text.id()).stream()
        .filter(
            s -> text.document().text().substring(s.span().start(), s.span().end()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> admitted(String author) {
    Set<String> themes = new TreeSet<>();
    for (TaggedSentence sentence : result.sentences().get(by(author).id())) {
      for (ThemeHit hit : sentence.themes()) {
        if (hit.stance() == Stance.ADMITS_SELF) {
          themes.add(hit.theme().value());
        }
      }
    }
    return themes;
  }

  @Test
  void everyTextIsAReflectionAndRated() {
    assertEquals(5, result.submissions().size());
    result.submissions().forEach(s -> assertTrue(s.genre().isReflection(), s.title()));
    result.reviews().forEach(r -> assertTrue(r.rated(), r.submission().value()));
  }

  @Test
  void themesAreThoseOfTheClassroom() {
    assertTrue(result.themeNames().containsValue("课堂提问"), result.themeNames().toString());
    assertTrue(
        admitted("沈叶").containsAll(List.of("lesson-design", "questions", "homework")),
        admitted("沈叶").toString());
    // That she admits it is a known miss: an incident told in plain words reads as a fact.
    assertTrue(
        sentence("罗晓棠", "一刀切").themes().stream()
            .anyMatch(h -> h.theme().value().equals("differentiation")));
    assertEquals(Set.of(), admitted("高立本"));
  }

  @Test
  void movesAreRead() {
    assertEquals(Move.PROBLEM_SELF, sentence("沈叶", "自问自答").move());
    assertEquals(Move.MEASURE_CONCRETE, sentence("沈叶", "单独辅导二十分钟").move());
    assertEquals(Move.CAUSE, sentence("沈叶", "没摸清学生").move());
  }

  @Test
  void aTellingReflectionIsBetterThanSetPhrases() {
    for (String author : List.of("沈叶", "邱明远", "罗晓棠", "蒋一舟")) {
      assertTrue(level(author, Criterion.CONCRETENESS) >= 3, author);
      int least = author.equals("邱明远") ? 2 : 3; // its cases stand too far from its problems
      assertTrue(level(author, Criterion.PROBLEM_FINDING) >= least, author);
      assertTrue(
          review(author).recommendation().orElseThrow().compareTo(Recommendation.ACCEPT) <= 0,
          author + review(author).reasons());
    }
    assertEquals(1, level("高立本", Criterion.PROBLEM_FINDING));
    assertTrue(level("高立本", Criterion.CONCRETENESS) <= 2);
    assertTrue(review("高立本").recommendation().orElseThrow().compareTo(Recommendation.REVISE) >= 0);
  }

  @Test
  void noWordOfPoliticsStandsInTheReport() throws IOException {
    assertEquals(Set.of(), politicsIn(dir.resolve("out")));
  }

  private static Set<String> politicsIn(Path out) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (String word : POLITICS) {
          // What the checks look for is the program's manual, the same for every campaign.
          if (!file.endsWith("checks.html") && text(file).contains(word)) {
            found.add(out.relativize(file) + ": " + word);
          }
        }
      }
    }
    return found;
  }

  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readString(file);
    }
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  @Test
  void aBatchOfAnotherCampaignIsTold() throws IOException {
    assertTrue(result.run().other().isEmpty());
    RunResult wrong = run(TEXTS, "mass-line-2013", dir.resolve("wrong"));
    assertEquals("teaching-reflection", wrong.run().other().orElseThrow().id());
    assertTrue(Files.readString(dir.resolve("wrong/index.html")).contains("写的是“教学反思”"));
    assertFalse(Files.readString(dir.resolve("out/index.html")).contains("不是所选的活动"));
  }

  @Test
  void yearsAreTheNamedCampaignsOwn() throws IOException {
    Path in = Files.createDirectories(dir.resolve("years"));
    Files.writeString(
        in.resolve("甲.txt"),
        "党纪学习教育心得体会\n" + "参加党纪学习教育，我把条例读了一遍。2027年5月我又去了一趟东沟，2023年我也去过。\n".repeat(1));
    RunResult years = run(in, "party-discipline-2024", dir.resolve("years-out"));
    assertEquals(
        List.of("2027年5月"),
        years.findings().stream()
            .filter(f -> f.check().value().equals("WRONG_YEAR"))
            .flatMap(f -> f.evidence().stream())
            .map(e -> ((zhaojing.model.Quote) e).text())
            .toList());
  }

  @Test
  void aFileOfTheUsersOwnIsRecordedWithItsHash() throws IOException {
    Path own = dir.resolve("own.yaml");
    Files.writeString(
        own,
        new CampaignJob(Models.bundled())
            .skeleton("own", java.util.Optional.of("teaching-reflection")));
    RunResult mine = run(TEXTS, own.toString(), dir.resolve("own-out"));
    assertEquals("own", mine.run().campaign());
    assertTrue(mine.themeNames().containsValue("示例主题"));
    assertTrue(
        mine.run().models().stream()
            .anyMatch(
                m -> m.name().equals(own.toString()) && m.sha256().equals(Models.sha256(own))));
  }
}
