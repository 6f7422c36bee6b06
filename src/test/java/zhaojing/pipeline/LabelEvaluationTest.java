package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.LabelReport;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelScoresTable;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledText;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignFile;
import zhaojing.theme.GenreReader;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;
import zhaojing.theme.TrainedModels;

/**
 * Holds the figures of the development set from below, so that an edit of a word list that spoils
 * others is seen, and models that no longer fit the clues. Rules and models were made with these
 * texts in sight: the figures are no forecast. The forecast is in models/trained/README.md.
 */
class LabelEvaluationTest {
  private static final Path DEV = Path.of("corpus", "labelled", "dev");
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));
  private static final Campaign CAMPAIGN = CampaignFile.builtIn("mass-line-2013");
  private static final LabelEvaluation EVALUATION =
      new LabelEvaluation(
          READER,
          new GenreReader(Lexicons.builtIn()),
          new SentenceTagger(CAMPAIGN, Lexicons.builtIn()));

  @Test
  void eachHandIsReadByModelsOfTheOthers() {
    List<LabelledText> few = new ArrayList<>(LabelledFile.readAll(DEV).subList(0, 2));
    few.addAll(LabelledFile.readAll(DEV.resolveSibling("train")).subList(0, 4));
    Map<String, LabelScores> scores =
        new CrossValidation(READER, CAMPAIGN, Lexicons.builtIn(), TrainedModels.builtIn())
            .scores(few, text -> text.name().startsWith("d") ? "d" : "");
    int sentences =
        few.stream()
            .filter(t -> t.name().startsWith("d"))
            .mapToInt(t -> t.sentences().size())
            .sum();
    assertEquals(Set.of("d"), scores.keySet());
    assertEquals(sentences, scores.get("d").n());
    assertTrue(scores.get("d").accuracy() < 1, "these were not learnt");
  }

  @Test
  void twoHandsAgreeOnMostOfTheDevelopmentSet() {
    LabelReport report =
        LabelEvaluation.agreement(DEV, DEV.resolveSibling("second").resolve("dev"));
    assertEquals(435, report.scores().n());
    assertTrue(report.confusion().kappa() > 0.8, LabelScoresTable.of(report));
    assertThrows(
        ConfigurationException.class,
        () -> LabelEvaluation.agreement(DEV.resolveSibling("train"), DEV));
  }

  @Test
  void theTrainedModelsFitTheKnowledgeFiles() {
    LabelScores scores = EVALUATION.scores(DEV);
    assertTrue(scores.moveMacroF1() >= 0.93, EVALUATION.table(DEV));
    assertTrue(scores.themeMicro().f1() >= 0.85, EVALUATION.table(DEV));
  }

  @Test
  void hollowEssaysAdmitNothing() {
    for (LabelledText text : LabelledFile.readAll(DEV)) {
      if (text.genre() == Genre.REFLECTION && text.quality().equals("hollow")) {
        assertEquals(
            0,
            EVALUATION.pairs(text).stream()
                .filter(p -> p.predicted().move() == Move.PROBLEM_SELF)
                .count(),
            text.name());
      }
    }
  }
}
