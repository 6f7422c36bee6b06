package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledText;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignFile;
import zhaojing.theme.GenreReader;
import zhaojing.theme.KnowledgeFileException;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;
import zhaojing.theme.TrainedModels;
import zhaojing.theme.Training;
import zhaojing.theme.TrainingText;

class TrainingTest {
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));
  private static final Lexicons LEXICONS = Lexicons.builtIn();
  private static final Campaign CAMPAIGN = CampaignFile.builtIn("mass-line-2013");
  private static final GenreReader GENRES = new GenreReader(LEXICONS);
  private static final List<LabelledText> TEXTS =
      LabelledFile.readAll(Path.of("corpus", "labelled", "train")).subList(0, 4);

  private static TrainedModels train() {
    LabelledTraining labelled = new LabelledTraining(READER, GENRES);
    List<TrainingText> texts = TEXTS.stream().map(labelled::read).toList();
    return new Training(CAMPAIGN, LEXICONS, READER, TrainedModels.builtIn()).train(texts);
  }

  @Test
  void theSameTextsGiveTheSameBytesAndAreLearnt(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    train().write(one);
    train().write(two);
    for (String name : TrainedModels.FILES) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)));
    }
    LabelEvaluation learnt = evaluation(TrainedModels.read(one));
    LabelEvaluation rules = evaluation(TrainedModels.none());
    assertTrue(accuracy(learnt) > 0.9, "seen texts are known again: " + accuracy(learnt));
    assertTrue(accuracy(rules) < accuracy(learnt), "by the rules " + accuracy(rules));
  }

  private static LabelEvaluation evaluation(TrainedModels models) {
    return new LabelEvaluation(READER, GENRES, new SentenceTagger(CAMPAIGN, LEXICONS, models));
  }

  private static double accuracy(LabelEvaluation evaluation) {
    LabelScores scores =
        LabelScores.of(TEXTS.stream().flatMap(t -> evaluation.pairs(t).stream()).toList());
    return (double) scores.correct() / scores.n();
  }

  @Test
  void aFolderWithoutModelsIsTheRulesAlone(@TempDir Path folder) {
    assertEquals(
        evaluation(TrainedModels.none()).pairs(TEXTS.get(0)),
        evaluation(TrainedModels.read(folder)).pairs(TEXTS.get(0)));
  }

  @Test
  void aDamagedModelIsToldByName(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(TrainedModels.MOVES);
    byte[] whole = Files.readAllBytes(Path.of("models", "trained", TrainedModels.MOVES));
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    KnowledgeFileException fault =
        assertThrows(KnowledgeFileException.class, () -> TrainedModels.read(folder));
    assertTrue(fault.getMessage().contains(TrainedModels.MOVES), fault.getMessage());
    assertFalse(fault.getMessage().isBlank());
  }
}
