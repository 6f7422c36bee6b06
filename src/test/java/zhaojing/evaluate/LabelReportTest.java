package zhaojing.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.model.Move;

class LabelReportTest {
  private static LabelScores.Pair pair(Move gold, Move told) {
    return new LabelScores.Pair(
        new SentenceLabels(gold, Map.of()), new SentenceLabels(told, Map.of()));
  }

  private static final List<LabelScores.Pair> HALF_RIGHT =
      List.of(
          pair(Move.FACT, Move.FACT),
          pair(Move.FACT, Move.CAUSE),
          pair(Move.CAUSE, Move.FACT),
          pair(Move.CAUSE, Move.CAUSE));

  @Test
  void kappaIsAgreementBeyondChance() {
    assertEquals(0, Confusion.of(HALF_RIGHT).kappa(), 1e-9);
    assertEquals(1, Confusion.of(List.of(pair(Move.FACT, Move.FACT))).kappa(), 1e-9);
    List<LabelScores.Pair> better =
        List.of(
            pair(Move.FACT, Move.FACT),
            pair(Move.FACT, Move.FACT),
            pair(Move.CAUSE, Move.CAUSE),
            pair(Move.CAUSE, Move.FACT));
    assertEquals(0.5, Confusion.of(better).kappa(), 1e-9);
    assertEquals(1, Confusion.of(better).counts().get(Move.CAUSE).get(Move.FACT));
  }

  @Test
  void intervalsHoldTheFigureAndAreTheSameEachTime() {
    List<LabelScores.Pair> right =
        List.of(pair(Move.FACT, Move.FACT), pair(Move.CAUSE, Move.CAUSE));
    List<List<LabelScores.Pair>> texts = List.of(HALF_RIGHT, right, HALF_RIGHT, right, right);
    LabelReport report = LabelReport.of(texts);
    Interval accuracy = report.intervals().get("accuracy");
    double value = report.figures().get("accuracy");
    assertTrue(accuracy.low() < value && value < accuracy.high(), accuracy.toString());
    assertEquals(report, LabelReport.of(texts));
    assertTrue(LabelScoresTable.of(report).contains("kappa"));
  }

  private static LabelledText text(String... lines) {
    List<String> all = new java.util.ArrayList<>(List.of("# genre=other quality=na title=题"));
    all.addAll(List.of(lines));
    return LabelledFile.parse("t.tsv", all);
  }

  @Test
  void twoHandsAreComparedSentenceBySentence() {
    LabelledText one = text("fact\t-\t来了。", "cause\t-\t怕了。");
    LabelledText two = text("fact\t-\t来了。", "fact\t-\t怕了。");
    LabelScores scores = LabelScores.of(LabelAgreement.pairs(List.of(one), List.of(two)).get(0));
    assertEquals(1, scores.correct());
    assertEquals(2, scores.n());
    LabelledText other = text("fact\t-\t走了。", "fact\t-\t怕了。");
    assertThrows(
        IllegalArgumentException.class, () -> LabelAgreement.pairs(List.of(one), List.of(other)));
    assertThrows(
        IllegalArgumentException.class, () -> LabelAgreement.pairs(List.of(), List.of(two)));
  }

  @Test
  void theCampaignStandsInTheFirstLineOrIsTheFirst() {
    assertEquals("mass-line-2013", text("fact\t-\t来了。").campaign());
    LabelledText named =
        LabelledFile.parse(
            "t.tsv",
            List.of("# genre=other quality=na campaign=two-studies-2016 title=题", "fact\t-\t来。"));
    assertEquals("two-studies-2016", named.campaign());
    assertEquals("题", named.title());
  }
}
