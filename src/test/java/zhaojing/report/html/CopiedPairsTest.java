package zhaojing.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.model.Document;
import zhaojing.model.Edit;
import zhaojing.model.PassageMatch;
import zhaojing.model.RunResult;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.report.SampleRun;

class CopiedPairsTest {
  private static Document document(int number) {
    return new Document(
        new SubmissionId("s%03d".formatted(number)), "字".repeat(100), List.of(), List.of());
  }

  private static PassageMatch match(int left, int right, int chars, Verdict verdict) {
    return new PassageMatch(
        "p" + left + "-" + right,
        document(left).quote(new Span(0, chars)),
        document(right).quote(new Span(0, chars)),
        1,
        Edit.VERBATIM,
        verdict,
        List.of("相同"));
  }

  private static CopiedPairs pairs(List<PassageMatch> passages, int perText, int max) {
    RunResult base = SampleRun.small();
    return new CopiedPairs(
        new RunResult(
            base.run(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            passages,
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        perText,
        max);
  }

  @Test
  void onlyCopiedPassagesMakeAPairAndTheOthersComeAlong() {
    CopiedPairs pairs =
        pairs(
            List.of(
                match(2, 1, 30, Verdict.COPIED),
                match(1, 2, 50, Verdict.HEADING),
                match(1, 3, 90, Verdict.OFFICIAL_WORDING)),
            5,
            5);
    CopiedPair only = pairs.pages().get(0);
    assertEquals(1, pairs.pages().size());
    assertEquals("s001-s002.html", only.page());
    assertEquals(2, only.passages().size());
    assertTrue(only.passages().stream().allMatch(p -> p.left().submission().equals(only.left())));
    assertEquals(30, only.copiedChars());
  }

  @Test
  void aFamilyOfManyGetsItsStrongestPairsOnly() {
    List<PassageMatch> passages = new ArrayList<>();
    for (int a = 0; a < 60; a++) {
      for (int b = a + 1; b < 60; b++) {
        passages.add(match(a, b, 20 + (a * b) % 70, Verdict.COPIED));
      }
    }
    CopiedPairs pairs = pairs(passages, 3, 1000);
    SubmissionId id = new SubmissionId("s007");
    assertEquals(59, pairs.of(id).size());
    assertTrue(pairs.pages().size() <= 180);
    assertTrue(pairs.of(id).stream().limit(3).allMatch(pairs::hasPage));
    assertEquals(10, pairs(passages, 3, 10).pages().size());
  }
}
