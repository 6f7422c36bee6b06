package zhaojing.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;

class LabelScoresTest {
  private static final ThemeId STUDY = new ThemeId("study");
  private static final ThemeId LAX = new ThemeId("lax");

  private static LabelScores.Pair pair(
      Move gold, Map<ThemeId, Stance> goldThemes, Move got, Map<ThemeId, Stance> gotThemes) {
    return new LabelScores.Pair(
        new SentenceLabels(gold, goldThemes), new SentenceLabels(got, gotThemes));
  }

  @Test
  void countsHitsInventionsAndMisses() {
    LabelScores scores =
        LabelScores.of(
            List.of(
                pair(
                    Move.PROBLEM_SELF,
                    Map.of(STUDY, Stance.ADMITS_SELF, LAX, Stance.ADMITS_SELF),
                    Move.PROBLEM_SELF,
                    Map.of(STUDY, Stance.MENTIONS_ONLY)),
                pair(Move.PLEDGE, Map.of(), Move.PROBLEM_SELF, Map.of(LAX, Stance.OPPOSES)),
                pair(Move.FACT, Map.of(), Move.FACT, Map.of())));
    assertEquals(3, scores.n());
    assertEquals(2, scores.correct());
    assertEquals(new Score(1, 1, 0), scores.admission());
    assertEquals(0.5, scores.admission().precision());
    assertEquals(1.0, scores.admission().recall());
    assertEquals(new Score(0, 0, 1), scores.moves().get(Move.PLEDGE));
    assertEquals((2 / 3.0 + 0 + 1) / 3, scores.moveMacroF1(), 1e-12);
    assertEquals(new Score(1, 1, 1), scores.themeMicro());
    assertEquals(new Score(0, 2, 2), scores.stances());
  }

  @Test
  void nothingLabelledIsNoDivisionByZero() {
    LabelScores scores = LabelScores.of(List.of());
    assertEquals(0, scores.moveMacroF1());
    assertEquals(0, scores.admission().f1());
    assertTrue(LabelScoresTable.of(scores).contains("n=0"));
  }

  @Test
  void readsTheFilesOfTheLabellers() {
    LabelledText text =
        LabelledFile.parse(
            "d.tsv",
            List.of(
                "# genre=reflection quality=good title=一点体会",
                "structural\t-\t一点体会",
                "",
                "pledge\tstudy:opposes-pledges,lax:mentions-only\t要学习。",
                "fact\t-\t天亮了。"));
    assertEquals(Genre.REFLECTION, text.genre());
    assertEquals("一点体会\n要学习。天亮了。", text.text());
    LabelledSentence second = text.sentences().get(1);
    assertEquals("要学习。", text.text().substring(second.span().start(), second.span().end()));
    assertEquals(
        Map.of(STUDY, Stance.OPPOSES, LAX, Stance.MENTIONS_ONLY), second.labels().themes());
  }

  @Test
  void titlesAndHeadingsStandOnLinesOfTheirOwn() {
    LabelledText text =
        LabelledFile.parse(
            "d.tsv",
            List.of(
                "# genre=reflection quality=good title=体会",
                "structural\t-\t体会",
                "structural\t-\t某局 王平",
                "fact\t-\t天亮了。",
                "fact\t-\t鸡叫了。"));
    assertEquals("体会\n某局 王平\n天亮了。鸡叫了。", text.text());
  }

  @Test
  void aWrongLineIsToldWithFileAndNumber() {
    List<String> lines = List.of("# genre=reflection quality=good title=体会", "slogan\t-\t天亮了。");
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> LabelledFile.parse("d.tsv", lines));
    assertEquals("d.tsv 第 2 行：没有这个功能：slogan", fault.getMessage());
  }
}
