package zhaojing.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zhaojing.model.ChanceLevel;
import zhaojing.model.CopyFamily;
import zhaojing.model.Genre;
import zhaojing.model.Member;
import zhaojing.model.Metadata;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

class ChanceTest {
  private static final String FORMULA = "坚决反对形式主义官僚主义享乐主义和奢靡之风";
  private static final TextReader READER = new TextReader(view -> List.of());

  private final List<ComparedText> texts = new ArrayList<>();

  private void add(String unit, String words) {
    SubmissionId id = new SubmissionId("s%04d".formatted(texts.size() + 1));
    Reading reading = READER.read(id, words);
    Submission submission =
        new Submission(
            id,
            new UnitId(unit),
            Optional.of(id.value()),
            "心得",
            Genre.REFLECTION,
            new Source(id + ".txt", "text/plain", "00", Metadata.NONE, Optional.empty()),
            reading.document());
    texts.add(ComparedText.of(submission, reading, new OfficialWording(List.of(FORMULA))));
  }

  /** Characters that stand in no other text of the test. */
  private static String alone(int number, int chars) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < chars; i++) {
      words.append((char) (0x4e00 + number * 600 + i));
    }
    return words + "。";
  }

  private static String slow(String left, String right) {
    String longest = "";
    for (int from = 0; from < left.length(); from++) {
      for (int to = from + longest.length() + 1; to <= left.length(); to++) {
        String run = left.substring(from, to);
        if (run.indexOf(LongestRun.GAP) >= 0 || !right.contains(run)) {
          break;
        }
        longest = run;
      }
    }
    return longest;
  }

  @Test
  void theLongestRunIsExact() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder left = new StringBuilder();
      StringBuilder right = new StringBuilder();
      String letters = "甲乙龥\uff21" + LongestRun.GAP;
      for (int i = 0; i < 60; i++) {
        left.append(letters.charAt(random.nextInt(letters.length())));
        right.append(letters.charAt(random.nextInt(letters.length())));
      }
      int expected = slow(left.toString(), right.toString()).length();
      int found =
          new LongestRun(left.toString().toCharArray()).with(right.toString().toCharArray());
      assertEquals(expected < 2 ? 0 : expected, found, left + " " + right);
    }
  }

  @Test
  void formulaeAreTakenOffAndFamiliesLeftOut() {
    String shared = alone(30, 80);
    add("甲", alone(1, 150) + FORMULA + "，我们要认真学习。" + shared);
    add("乙", alone(2, 150) + FORMULA + "，我们要认真学习。" + shared);
    add("丙", alone(3, 150) + FORMULA + "，他们要认真学习。");
    CopySearch search = new CopySearch(texts);
    CopyFamily family =
        new CopyFamily(
            "f001",
            List.of(
                new Member(new SubmissionId("s0001"), 1), new Member(new SubmissionId("s0002"), 1)),
            Optional.empty(),
            "");
    assertEquals(
        Optional.of(new ChanceLevel(2, 2, 6, 6, 6, 6, 28, 0)), search.chance(List.of(family)));
    ChanceLevel all = search.chance(List.of()).orElseThrow();
    assertEquals(3, all.pairs());
    assertEquals(1, all.reaching());
    assertTrue(all.longest() >= 80);
  }

  @Test
  void oneTextAloneHasNoChanceLevel() {
    add("甲", alone(1, 200));
    assertEquals(Optional.empty(), new CopySearch(texts).chance(List.of()));
  }

  @Test
  void aLargeBatchIsSampledAndTheSameEveryTime() {
    Random random = new Random(3);
    for (int i = 0; i < 120; i++) {
      StringBuilder words = new StringBuilder();
      random.ints(120, 0, 500).forEach(n -> words.append((char) (0x4e00 + n)));
      add("单位" + i % 3, words + "。");
    }
    ChanceLevel first = new CopySearch(texts).chance(List.of()).orElseThrow();
    assertEquals(2000, first.pairs());
    assertEquals(2000, first.acrossUnits());
    assertEquals(Optional.of(first), new CopySearch(texts).chance(List.of()));
    assertTrue(first.median() <= first.percentile95() && first.longest() < 8, first.toString());
  }
}
