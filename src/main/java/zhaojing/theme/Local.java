package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Move;
import zhaojing.model.ThemeId;

/**
 * What one sentence looks like by itself and beside its neighbours' clues, before the others'
 * readings are known.
 *
 * @param moves probabilities, in the order of {@link Move}
 * @param themes log-odds of every theme the model knows
 */
record Local(double[] moves, Map<ThemeId, Double> themes) {
  private static final GradientTrainer TRAINER = new GradientTrainer(15, 0.05, 3.0, 2);
  private static final String THEME = "theme:";

  double chance(ThemeId theme) {
    Double odds = themes.get(theme);
    return odds == null ? 0 : 1 / (1 + Math.exp(-odds));
  }

  /** One labelled sentence to learn from; themes may be unknown. */
  static GradientTrainer.Example example(
      SentenceFeatures.Seen seen, TrainingText.Label label, boolean themed, List<ThemeId> themes) {
    int moves = Move.values().length;
    float[] target = new float[moves + themes.size()];
    target[label.move().ordinal()] = 1;
    for (int i = 0; i < themes.size(); i++) {
      target[moves + i] = themed ? (label.themes().containsKey(themes.get(i)) ? 1 : 0) : Float.NaN;
    }
    return new GradientTrainer.Example(seen.input(), target);
  }

  static LinearModel train(
      List<GradientTrainer.Example> examples, List<ThemeId> themes, Set<FeatureGroup> without) {
    List<String> outcomes = new ArrayList<>();
    for (Move move : Move.values()) {
      outcomes.add(move.id());
    }
    themes.forEach(theme -> outcomes.add(THEME + theme));
    return TRAINER.without(without).train(outcomes, Move.values().length, examples);
  }

  /** The themes a model knows. */
  static List<ThemeId> themes(LinearModel model) {
    return model.outcomes().stream()
        .filter(o -> o.startsWith(THEME))
        .map(o -> new ThemeId(o.substring(THEME.length())))
        .toList();
  }

  /** The readings of a text's sentences, in order. */
  static List<Local> read(LinearModel model, List<SentenceFeatures.Seen> sentences) {
    List<ThemeId> themes = themes(model);
    int moves = Move.values().length;
    List<Local> read = new ArrayList<>();
    for (SentenceFeatures.Seen seen : sentences) {
      double[] sums = model.sums(seen.input());
      Map<ThemeId, Double> odds = new HashMap<>();
      for (int i = 0; i < themes.size(); i++) {
        odds.put(themes.get(i), sums[moves + i]);
      }
      read.add(new Local(Softmax.of(sums, moves), odds));
    }
    return read;
  }

  /** All themes of labelled texts and of the campaign, sorted. */
  static List<ThemeId> themes(List<ThemeId> campaign, List<TrainingText> texts) {
    TreeSet<ThemeId> all = new TreeSet<>(campaign);
    texts.forEach(t -> t.labels().forEach(l -> l.ifPresent(x -> all.addAll(x.themes().keySet()))));
    return List.copyOf(all);
  }
}
