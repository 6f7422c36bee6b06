package zhaojing.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.LabelledBundle.LabelledPart;
import zhaojing.model.Span;

class BundleScoresTest {
  private static final String TEXT = "甲乙丙丁\n====\n戊己庚辛\n\n壬癸子丑";

  private static LabelledPart part(int start, int end, String author) {
    return new LabelledPart(
        new Span(start, end), "", Optional.of(author).filter(a -> !a.isEmpty()));
  }

  private static BundleScores scores(List<LabelledPart> gold, List<LabelledPart> predicted) {
    LabelledBundle bundle = new LabelledBundle("甲", TEXT, gold);
    return BundleScores.of(List.of(new BundleScores.Pair(bundle, predicted)));
  }

  @Test
  void rulesAndBlanksBetweenPartsDoNotMatter() {
    BundleScores scores =
        scores(
            List.of(part(0, 4, "张三"), part(10, 20, "")),
            List.of(part(0, 9, "张三"), part(10, 20, "")));
    assertEquals(new Score(1, 0, 0), scores.boundaries());
    assertEquals(1, scores.right());
    assertEquals(2, scores.found());
    assertEquals(new Score(1, 0, 0), scores.authors());
  }

  @Test
  void aMissedAndAnInventedBoundary() {
    BundleScores scores =
        scores(
            List.of(part(0, 4, "张三"), part(10, 20, "李四")),
            List.of(part(0, 14, "张三"), part(16, 20, "王五")));
    assertEquals(new Score(0, 1, 1), scores.boundaries());
    assertEquals(0, scores.found());
    assertEquals(new Score(0, 0, 2), scores.authors(), "parts that were not found have no author");
    assertEquals(List.of("甲"), scores.wrong());
  }

  @Test
  void aSingleTextThatIsSplit() {
    BundleScores scores =
        scores(List.of(part(0, 20, "")), List.of(part(0, 4, ""), part(10, 20, "")));
    assertEquals(1, scores.singles());
    assertEquals(1, scores.falseSplits());
    assertEquals(0, scores.right());
  }

  @Test
  void aWrongAuthorIsAnInventionAndAMiss() {
    BundleScores scores = scores(List.of(part(0, 20, "张三")), List.of(part(0, 20, "李四")));
    assertEquals(new Score(0, 1, 1), scores.authors());
  }

  @Test
  void readsColumnsAndNamesAWrongLine() {
    LabelledBundle read =
        BundleFile.parse(
            "甲", TEXT, List.of("start\tend\ttitle\tauthor", "0\t4\t题\t-", "", "10\t20"));
    assertEquals(
        List.of(new Span(0, 4), new Span(10, 20)),
        read.parts().stream().map(LabelledPart::span).toList());
    assertEquals(Optional.empty(), read.parts().get(0).author());
    for (String wrong : List.of("0\t99", "零\t4", "7")) {
      Exception fault =
          assertThrows(
              IllegalArgumentException.class,
              () -> BundleFile.parse("甲", TEXT, List.of("0\t4", wrong)));
      assertTrue(fault.getMessage().contains("第 2 行"), fault.getMessage());
    }
  }
}
