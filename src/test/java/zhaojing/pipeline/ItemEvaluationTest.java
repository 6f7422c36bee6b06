package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.ItemScores;
import zhaojing.evaluate.ItemScoresTable;

/**
 * Holds the figures of the texts with marked items from below. Rules and weights were made with
 * {@code tune} in sight and without {@code check}.
 */
class ItemEvaluationTest {
  private static final Path FOLDER = Path.of("corpus", "labelled", "items");
  private static final ItemEvaluation EVALUATION =
      ItemEvaluation.of(Models.bundled(), ReviewSettings.DEFAULT_CAMPAIGN);

  @Test
  void itemsAndLinksOfTheTuningTextsStayReadAsWell() {
    ItemScores scores = EVALUATION.withGoldLabels(FOLDER.resolve("tune"));
    assertEquals(17, scores.texts().size());
    least(scores, "span", 0.95);
    least(scores, "link", 0.70);
    least(scores, "field deadline", 0.9);
  }

  @Test
  void withTheProgramsOwnLabels() {
    ItemScores scores = EVALUATION.own(FOLDER.resolve("check"));
    assertEquals(7, scores.texts().size());
    least(scores, "span", 0.75);
  }

  private static void least(ItemScores scores, String name, double f1) {
    assertTrue(
        scores.totals().get(name).f1() >= f1, name + "\n" + ItemScoresTable.of("", scores, false));
  }
}
