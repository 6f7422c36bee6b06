package zhaojing.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelledText;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.GenreReader;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;
import zhaojing.theme.TrainedModels;
import zhaojing.theme.Training;

/**
 * What the trained models are worth on texts of a hand they have not seen: for each hand, trained
 * on all other texts and measured on that hand's.
 */
public final class CrossValidation {
  private final TextReader texts;
  private final Campaign campaign;
  private final Lexicons lexicons;

  public CrossValidation(TextReader texts, Campaign campaign, Lexicons lexicons) {
    this.texts = texts;
    this.campaign = campaign;
    this.lexicons = lexicons;
  }

  /**
   * @param hand tells whose text it is; an empty word for texts that are only learnt from
   * @return by hand, in order
   */
  public Map<String, LabelScores> scores(
      List<LabelledText> labelled, Function<LabelledText, String> hand) {
    GenreReader genres = new GenreReader(lexicons);
    LabelledTraining training = new LabelledTraining(texts, genres);
    Map<String, LabelScores> scores = new TreeMap<>();
    for (String left : labelled.stream().map(hand).distinct().sorted().toList()) {
      if (left.isEmpty()) {
        continue;
      }
      TrainedModels models =
          new Training(campaign, lexicons, texts)
              .train(
                  labelled.stream()
                      .filter(t -> !hand.apply(t).equals(left))
                      .map(training::read)
                      .toList());
      LabelEvaluation evaluation =
          new LabelEvaluation(texts, genres, new SentenceTagger(campaign, lexicons, models));
      List<LabelScores.Pair> pairs = new ArrayList<>();
      labelled.stream()
          .filter(t -> hand.apply(t).equals(left))
          .forEach(t -> pairs.addAll(evaluation.pairs(t)));
      scores.put(left, LabelScores.of(pairs));
    }
    return scores;
  }
}
