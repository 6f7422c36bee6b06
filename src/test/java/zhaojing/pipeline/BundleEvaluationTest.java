package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.BundleScores;

/** Holds the figures of the development files from below; the rules were made in sight of them. */
class BundleEvaluationTest {
  private static final Path DEV = Path.of("corpus", "bundles", "dev");

  @Test
  void theDevelopmentFilesStaySplitAsWellAsTheyWere() {
    BundleScores scores = BundleEvaluation.scores(DEV);
    assertTrue(scores.files() >= 22);
    assertEquals(0, scores.falseSplits(), () -> scores.wrong().toString());
    assertTrue(scores.boundaries().f1() >= 0.97, () -> scores.wrong().toString());
    assertTrue(scores.authors().precision() >= 0.97, () -> scores.authors().toString());
    assertTrue(scores.authors().recall() >= 0.9, () -> scores.authors().toString());
  }

  @Test
  void soDoTheFilesOfTheSecondHand() {
    BundleScores scores = BundleEvaluation.scores(Path.of("corpus", "bundles", "dev-second"));
    assertTrue(scores.files() >= 24);
    assertEquals(0, scores.falseSplits(), () -> scores.wrong().toString());
    assertTrue(scores.boundaries().precision() >= 0.97, () -> scores.wrong().toString());
    assertTrue(scores.boundaries().recall() >= 0.8, () -> scores.wrong().toString());
  }

  @Test
  void oneObjectForPrograms() {
    String json = BundleEvaluation.json(DEV);
    assertTrue(json.startsWith("{\"files\":") && json.contains("\"falseSplits\":0"), json);
  }
}
