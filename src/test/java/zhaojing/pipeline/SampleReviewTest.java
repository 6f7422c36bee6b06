package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.engine.LocalEngine;
import zhaojing.engine.Progress;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Member;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.RunResult;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Status;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnreadInput;
import zhaojing.model.Verdict;
import zhaojing.sample.SampleCorpus;

/** Reviews the sample corpus and compares the result with what is planted in it. */
class SampleReviewTest {
  private static final Path TEXTS = Path.of("corpus", "texts");
  private static final Map<String, String> CHECKS =
      Map.of(
          "placeholder", "PLACEHOLDER_LEFT",
          "page-number", "PAGE_NUMBER_IN_SENTENCE",
          "unmatched-quote", "UNMATCHED_QUOTES",
          "doubled-sentence", "DOUBLED_SENTENCE",
          "template-marker", "TEMPLATE_MARKER",
          "missing-ordinal", "NUMBERING_GAP",
          "zero-width", "CHARACTER_TRICKS",
          "mixed-script", "CHARACTER_TRICKS");

  @TempDir static Path dir;
  private static Planted planted;
  private static RunResult result;
  private static final Map<String, Submission> BY_NAME = new TreeMap<>();

  @BeforeAll
  static void review() throws IOException {
    planted = Planted.read(TEXTS.resolve("planted.yaml"));
    SampleCorpus.write(TEXTS, dir.resolve("in"));
    try (LocalEngine engine = new LocalEngine(2)) {
      ReviewSettings settings =
          new ReviewSettings(
              List.of(dir.resolve("in")), dir.resolve("out"), ReviewSettings.DEFAULT_CAMPAIGN, 1);
      result = new ReviewJob(Models.bundled(), engine, Progress.NONE).run(settings, "test");
    }
    result.submissions().forEach(s -> BY_NAME.put(name(s), s));
  }

  /**
   * The name in {@code planted.yaml}: unit and file, {@code #n} for a part, nothing of archives.
   */
  private static String name(Submission s) {
    String path = s.source().path().replaceAll("/[^/]+\\.zip!/", "/");
    return path + s.source().part().map(p -> "#" + p.index()).orElse("");
  }

  private static Submission text(String name) {
    Submission submission = BY_NAME.get(name);
    assertTrue(submission != null, "no submission for " + name);
    return submission;
  }

  private static List<PassageMatch> copied(SubmissionId a, SubmissionId b) {
    return result.passages().stream()
        .filter(p -> p.verdict() == Verdict.COPIED)
        .filter(p -> Set.of(p.left().submission(), p.right().submission()).equals(Set.of(a, b)))
        .toList();
  }

  @Test
  void theCorpusHasSixUnitsAndMoreThanSixtyTexts() {
    Set<String> units =
        result.submissions().stream().map(s -> s.unit().name()).collect(Collectors.toSet());
    units.remove("（未分单位）");
    assertEquals(6, units.size());
    assertTrue(result.submissions().size() >= 60);
  }

  @Test
  void everyPlantedCopyIsFoundWithItsPassages() {
    for (Planted.Copy copy : planted.copies()) {
      Submission left = text(copy.left());
      Submission right = text(copy.right());
      List<PassageMatch> passages = copied(left.id(), right.id());
      assertFalse(passages.isEmpty(), copy.toString());
      for (Planted.Passage passage : copy.passages()) {
        assertCovered(left, passage.inLeft(left.document().text()), passages, copy);
        assertCovered(right, passage.inRight(right.document().text()), passages, copy);
      }
    }
  }

  private static void assertCovered(
      Submission text, Span truth, List<PassageMatch> passages, Planted.Copy copy) {
    List<Span> found = new ArrayList<>();
    for (PassageMatch p : passages) {
      Quote side = p.left().submission().equals(text.id()) ? p.left() : p.right();
      found.add(side.span());
    }
    double recall = Spans.coveredWithin(truth, found) / (double) truth.length();
    assertTrue(recall >= 0.9, copy + " covers " + recall);
  }

  @Test
  void nothingElseIsCalledCopied() {
    Set<Set<SubmissionId>> pairs = new HashSet<>();
    planted.copies().forEach(c -> pairs.add(Set.of(text(c.left()).id(), text(c.right()).id())));
    for (PassageMatch p : result.passages()) {
      if (p.verdict() == Verdict.COPIED) {
        assertTrue(
            pairs.contains(Set.of(p.left().submission(), p.right().submission())), p.toString());
      }
    }
  }

  @Test
  void familiesAreThePlantedOnes() {
    Set<Set<SubmissionId>> truth =
        planted.families().stream()
            .map(f -> f.stream().map(n -> text(n).id()).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    Set<Set<SubmissionId>> found =
        result.families().stream()
            .map(f -> f.members().stream().map(Member::submission).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    assertEquals(truth, found);
  }

  @Test
  void theSourceIsNamedWhereThereIsASignAndNotForAPatchwork() {
    assertEquals("县人民医院/心得体会（内二科 蒲丽娟）.doc", otherThanSource("县人民医院/心得体会（内二科 蒲丽娟）.doc"));
    assertEquals("安和水务公司/谭小霞（客服中心）心得体会.docx", otherThanSource("安和水务公司/谭小霞（客服中心）心得体会.docx"));
    CopyFamily patchwork = family("县农业局/第三支部_洪卫平.txt");
    assertTrue(patchwork.likelySource().isEmpty(), patchwork.likelySource().toString());
  }

  private static CopyFamily family(String name) {
    SubmissionId id = text(name).id();
    return result.families().stream()
        .filter(f -> f.members().stream().anyMatch(m -> m.submission().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  /** The name itself when the family names another member as its source. */
  private static String otherThanSource(String name) {
    return family(name)
        .likelySource()
        .filter(s -> !s.submission().equals(text(name).id()))
        .map(s -> name)
        .orElse("no other source");
  }

  @Test
  void innocentPairsStayInnocent() {
    for (List<String> pair : planted.innocent()) {
      SubmissionId a = text(pair.get(0)).id();
      SubmissionId b = text(pair.get(1)).id();
      assertEquals(List.of(), copied(a, b), pair.toString());
      for (CopyFamily family : result.families()) {
        Set<SubmissionId> members =
            family.members().stream().map(Member::submission).collect(Collectors.toSet());
        assertFalse(members.containsAll(List.of(a, b)), pair.toString());
      }
    }
  }

  @Test
  void everyGenreIsRecognised() {
    planted.genre().forEach((name, genre) -> assertEquals(genre, text(name).genre().id(), name));
    for (Review review : result.reviews()) {
      Genre genre =
          result.submissions().stream()
              .filter(s -> s.id().equals(review.submission()))
              .findFirst()
              .orElseThrow()
              .genre();
      assertTrue(genre.isReflection() || !review.rated(), review.toString());
    }
  }

  @Test
  void plantedFaultsAreFoundAndGoodTextsHaveNone() {
    Map<SubmissionId, Set<String>> found = new TreeMap<>();
    for (Finding f : result.findings()) {
      found.computeIfAbsent(f.submission(), id -> new TreeSet<>()).add(f.check().value());
    }
    List<String> missed = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (Map.Entry<String, Submission> entry : BY_NAME.entrySet()) {
      List<String> truth = planted.findings().getOrDefault(entry.getKey(), List.of());
      Set<String> here = found.getOrDefault(entry.getValue().id(), Set.of());
      CHECKS.forEach(
          (fault, check) -> {
            if (truth.contains(fault) && !here.contains(check)) {
              missed.add(entry.getKey() + " " + fault);
            }
          });
      boolean good = "good".equals(planted.quality().get(entry.getKey()));
      if (good) {
        here.stream()
            .filter(c -> truth.stream().noneMatch(t -> c.equals(CHECKS.get(t))))
            .forEach(c -> invented.add(entry.getKey() + " " + c));
      }
    }
    assertEquals(List.of(), missed);
    assertEquals(List.of(), invented);
  }

  @Test
  void hollowTextsNeverPassAndGoodOnesAreNeverReturned() {
    for (Review review : result.reviews()) {
      String name =
          BY_NAME.entrySet().stream()
              .filter(e -> e.getValue().id().equals(review.submission()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow();
      String quality = planted.quality().getOrDefault(name, "");
      if (quality.equals("hollow") || quality.equals("copied")) {
        assertTrue(
            review.recommendation().orElseThrow().compareTo(Recommendation.REVISE) >= 0,
            review.toString());
      }
      if (quality.equals("good")) {
        assertNotEquals(Recommendation.RETURN, review.recommendation().orElseThrow(), name);
      }
    }
  }

  @Test
  void bundlesBecomeTheirTextsWithOffsetsInTheWhole() {
    assertEquals(6, parts("县农业局/心得体会汇编.docx"));
    assertEquals(5, parts("安和水务公司/学习心得五篇.txt"));
    for (Submission s : result.submissions()) {
      s.source()
          .part()
          .ifPresent(
              p ->
                  assertEquals(
                      s.document().text(),
                      result.wholes().get(p.of()).substring(p.span().start(), p.span().end())));
    }
  }

  private static long parts(String path) {
    return result.submissions().stream().filter(s -> s.source().path().equals(path)).count();
  }

  @Test
  void damagedFilesAreListedWithWhatToDo() {
    Map<String, Status> unread = new TreeMap<>();
    for (UnreadInput input : result.unread()) {
      unread.put(input.source().path(), input.status());
    }
    assertEquals(
        Map.of(
            "清溪镇/段国良-心得体会.docx", Status.UNREADABLE,
            "柳湾街道/崔明亮.txt", Status.EMPTY,
            "县第二中学/黎学军对照检查材料.docx", Status.UNREADABLE,
            "县农业局/聂小军-心得体会.doc", Status.UNREADABLE,
            "县人民医院/手写稿（卢玉珍）.png", Status.NOT_A_TEXT),
        unread);
    assertTrue(
        result.issues().stream()
            .anyMatch(i -> i.path().equals("清溪镇/孟庆余（补交）.docx") && i.code().equals("MISNAMED")));
    result.issues().forEach(i -> assertFalse(i.message().isBlank() || i.remedy().isBlank()));
  }

  @Test
  void theOutputFilesAgreeWithTheTexts() throws IOException {
    Contract contract = new Contract(dir.resolve("out"));
    JsonNode run = contract.run();
    assertEquals(1, run.path("contract").asInt());
    assertEquals(
        run.path("received").asInt(),
        run.path("reviewed").asInt() + run.path("unreadable").asInt());
    assertEquals(run.path("submissions").asInt(), contract.lines("submissions").size());
    assertEquals(List.of(), contract.wrongOffsets());
  }
}
