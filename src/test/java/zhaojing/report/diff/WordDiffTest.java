package zhaojing.report.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  private static String shown(List<WordDiff.Piece> pieces) {
    return pieces.stream()
        .map(p -> !p.same() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }

  private static List<String> rows(List<String> left, List<String> right) {
    return WordDiff.rows(left, right, Words.CHARACTERS).stream()
        .map(row -> shown(row.left()) + "/" + shown(row.right()))
        .toList();
  }

  @Test
  void sentencesStandBesideTheirLikeAndWhatWasSplitStaysTogether() {
    assertEquals(
        List.of("我去了[村]里。/我去了[镇]里。", "见了老人。/见了老人。"),
        rows(List.of("我去了村里。", "见了老人。"), List.of("我去了镇里。", "见了老人。")));
    assertEquals(
        List.of("走访三户[，]记了账。/走访三户[。]记了账。", "回来写完。/回来写完。"),
        rows(List.of("走访三户，记了账。", "回来写完。"), List.of("走访三户。", "记了账。", "回来写完。")));
    assertEquals(1, rows(List.of("全篇一句。"), List.of("别的", "几句。")).size());
  }

  private static String common(List<WordDiff.Piece> pieces) {
    return pieces.stream()
        .filter(p -> p.same())
        .map(WordDiff.Piece::text)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "本人在服务群众上不够,我在服务群众上不够,[本人]在服务群众上不够,[我]在服务群众上不够",
    "群众的问题,群众们的大问题,群众的问题,群众[们]的[大]问题",
    "甲镇的某站干部乙,丙市的丁所干部戊,[甲镇的某站]干部[乙],[丙市的丁所]干部[戊]",
    "全同,全同,全同,全同",
    "甲,乙,[甲],[乙]"
  })
  void marksWhatDiffers(String left, String right, String shownLeft, String shownRight) {
    WordDiff diff = WordDiff.of(left, right, Words.CHARACTERS);
    assertEquals(shownLeft, shown(diff.left()));
    assertEquals(shownRight, shown(diff.right()));
  }

  @Test
  void wordsThatWereReplacedAreToldFromWordsThatOnlyOneSideHas() {
    Words spaced = text -> List.of(text.split("(?<=\\|)|(?=\\|)"));
    WordDiff diff = WordDiff.of("我|去|了|东岭村|看望|周大嫂", "我|昨天|去|了|西坪村|看望|周大嫂", spaced);
    assertEquals("我|[昨天|]去|了|[西坪村]|看望|周大嫂", shown(diff.right()));
    assertEquals(
        List.of("昨天|"),
        diff.right().stream().filter(WordDiff.Piece::onlyHere).map(WordDiff.Piece::text).toList());
    assertEquals(WordDiff.Change.REPLACED, diff.left().get(1).change());
    assertEquals("东岭村", diff.left().get(1).text());
  }

  @Test
  void neverCutsACharacterInTwo() {
    WordDiff diff = WordDiff.of("好👍", "好👎", Words.CHARACTERS);
    assertEquals("好[👍]", shown(diff.left()));
    assertEquals("好[👎]", shown(diff.right()));
  }

  @Test
  void textsWithoutAnythingInCommonEndSoon() {
    WordDiff diff = WordDiff.of("甲".repeat(9000) + "终", "乙".repeat(9000) + "终", Words.CHARACTERS);
    assertEquals(2, diff.left().size());
    assertFalse(diff.right().get(0).same());
  }

  @Property(tries = 500)
  void piecesJoinToThePassagesAndTheEqualPartsAgree(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String left,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String right) {
    WordDiff diff = WordDiff.of(left, right, Words.CHARACTERS);
    assertEquals(
        left, diff.left().stream().map(WordDiff.Piece::text).collect(Collectors.joining()));
    assertEquals(
        right, diff.right().stream().map(WordDiff.Piece::text).collect(Collectors.joining()));
    assertEquals(common(diff.left()), common(diff.right()));
  }

  @Property(tries = 300)
  void commonRunsAreALongestCommonSubsequence(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 25) String left,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 25) String right) {
    int found =
        CommonRuns.of(left.chars().toArray(), right.chars().toArray(), 1000).stream()
            .mapToInt(CommonRuns.Run::length)
            .sum();
    assertEquals(longestCommonSubsequence(left, right), found);
  }

  private static int longestCommonSubsequence(String a, String b) {
    int[][] best = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        best[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[a.length()][b.length()];
  }
}
