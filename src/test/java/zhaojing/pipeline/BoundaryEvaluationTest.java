package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledSentence;
import zhaojing.evaluate.LabelledText;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;

class BoundaryEvaluationTest {
  private static final List<LabelledText> TRAIN =
      LabelledFile.readAll(Path.of("corpus", "labelled", "train"));
  private static final BoundaryEvaluation EVALUATION =
      new BoundaryEvaluation(new TextReader(new HanlpSegmenter(List.of())));

  @Test
  void sentencesOfTheTrainingTextsArePartedAsTheHandsDid() {
    BoundaryEvaluation.Boundaries all = EVALUATION.of(TRAIN);
    assertTrue(all.score().labelled() > 4_500, "boundaries " + all.score().labelled());
    assertTrue(all.score().f1() >= 0.99, all.score() + " " + all.faults());
  }

  @Test
  void aMissedBoundaryIsCountedAndShown() {
    LabelledText text = TRAIN.get(0);
    // Every second sentence is taken as one with the next: their ends are then invented.
    List<LabelledSentence> few =
        text.sentences().stream().filter(s -> text.sentences().indexOf(s) % 2 == 0).toList();
    LabelledText halved =
        new LabelledText(
            text.name(),
            text.genre(),
            text.quality(),
            text.campaign(),
            text.title(),
            text.text(),
            few);
    BoundaryEvaluation.Boundaries found = EVALUATION.of(List.of(halved));
    assertTrue(found.score().inventions() > 5, found.score().toString());
    assertEquals(found.score().inventions() + found.score().misses(), found.faults().size());
  }
}
