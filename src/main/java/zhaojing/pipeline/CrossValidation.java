package zhaojing.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledText;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.FeatureGroup;
import zhaojing.theme.GenreReader;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;
import zhaojing.theme.TrainedModels;
import zhaojing.theme.Training;
import zhaojing.theme.TrainingText;

/**
 * What the trained models are worth on texts of a hand they have not seen: for each hand, trained
 * on all other texts and measured on that hand's.
 */
public final class CrossValidation {
  private final TextReader texts;
  private final Campaign campaign;
  private final Lexicons lexicons;
  private final TrainedModels words;

  /**
   * @param words whose word vectors are used
   */
  public CrossValidation(
      TextReader texts, Campaign campaign, Lexicons lexicons, TrainedModels words) {
    this.texts = texts;
    this.campaign = campaign;
    this.lexicons = lexicons;
    this.words = words;
  }

  /** As a review of the campaign reads texts, with the word vectors that come with the program. */
  public static CrossValidation of(Models models, String campaign) {
    Knowledge knowledge = Knowledge.of(models, campaign);
    return new CrossValidation(
        knowledge.readers().text(),
        knowledge.campaign(),
        Lexicons.read(models.root().resolve("lexicons")),
        TrainedModels.builtIn());
  }

  /** Texts with the hand that wrote and labelled each. */
  public static Map<LabelledText, String> hands(List<Path> folders) {
    Map<LabelledText, String> hands = new LinkedHashMap<>();
    for (Path folder : folders) {
      boolean many = folder.endsWith("train");
      LabelledFile.readAll(folder)
          .forEach(t -> hands.put(t, many ? hand(t) : "" + folder.getFileName()));
    }
    return hands;
  }

  /** The files of the training set begin with their hand's letter; a, b and c are of one brief. */
  private static String hand(LabelledText text) {
    return "abc".indexOf(text.name().charAt(0)) >= 0 ? "abc" : text.name().substring(0, 1);
  }

  /**
   * @param hand tells whose text it is; an empty word for texts that are only learnt from
   * @return by hand, in order
   */
  public Map<String, LabelScores> scores(
      List<LabelledText> labelled, Function<LabelledText, String> hand) {
    Map<String, LabelScores> scores = new TreeMap<>();
    pairs(labelled, hand, Set.of())
        .forEach((left, pairs) -> scores.put(left, LabelScores.of(pairs)));
    return scores;
  }

  /**
   * @param hand tells whose text it is; an empty word for texts that are only learnt from
   * @param without kinds of features to learn nothing from
   * @return what was labelled and what was read, by the hand left out, in order
   */
  public Map<String, List<LabelScores.Pair>> pairs(
      List<LabelledText> labelled, Function<LabelledText, String> hand, Set<FeatureGroup> without) {
    GenreReader genres = new GenreReader(lexicons);
    LabelledTraining training = new LabelledTraining(texts, genres);
    List<TrainingText> read = labelled.stream().map(training::read).toList();
    Map<String, List<LabelScores.Pair>> all = new TreeMap<>();
    for (String left : labelled.stream().map(hand).distinct().sorted().toList()) {
      if (left.isEmpty()) {
        continue;
      }
      List<TrainingText> others = new ArrayList<>();
      for (int i = 0; i < read.size(); i++) {
        if (!hand.apply(labelled.get(i)).equals(left)) {
          others.add(read.get(i));
        }
      }
      TrainedModels models = new Training(campaign, lexicons, texts, words, without).train(others);
      LabelEvaluation evaluation =
          new LabelEvaluation(texts, genres, new SentenceTagger(campaign, lexicons, models));
      List<LabelScores.Pair> pairs = new ArrayList<>();
      labelled.stream()
          .filter(t -> hand.apply(t).equals(left))
          .forEach(t -> pairs.addAll(evaluation.pairs(t)));
      all.put(left, pairs);
    }
    return all;
  }
}
