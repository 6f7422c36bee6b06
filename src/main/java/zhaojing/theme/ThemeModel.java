package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.Move;
import zhaojing.model.ThemeId;

/**
 * Decides for each theme whether a sentence touches it: a binary maximum entropy model over pairs
 * of sentence and theme. Every feature has a weight for all themes and one for each; themes that no
 * training text knew (another campaign's) get the former alone.
 */
final class ThemeModel {
  /** The column of weights that hold for every theme. */
  private static final String ANY = "*";

  private static final String YES = "yes";
  private static final String NO = "no";

  /** Probability from which on a theme is told; best F1 in leave-one-hand-out. */
  private static final double LEAST = 0.2;

  private final LinearModel weights;

  ThemeModel(LinearModel weights) {
    this.weights = weights;
  }

  /** What is learnt from one sentence with known themes. */
  static void learn(
      SentenceFeatures.Seen seen,
      SentenceClues sentence,
      TrainingText.Label label,
      ThemeFeatures.State state,
      List<ThemeId> campaign,
      List<LinearModel.Example> examples) {
    List<String> shared = ThemeFeatures.shared(seen, label.move());
    for (ThemeId theme : campaign) {
      List<String> features = new ArrayList<>();
      for (String feature : shared) {
        features.add(theme + "|" + feature);
      }
      for (String feature : ThemeFeatures.beside(sentence, label.move(), theme, state)) {
        features.add(feature);
        features.add(theme + "|" + feature);
      }
      features.add("mv=" + label.move().id());
      features.add("bias");
      examples.add(new LinearModel.Example(label.themes().containsKey(theme) ? YES : NO, features));
    }
  }

  /** Turns the trained pairs into rows of weights, one column a theme. */
  static LinearModel columns(LinearModel pairs, List<ThemeId> campaign) {
    List<String> names = new ArrayList<>(campaign.stream().map(ThemeId::value).sorted().toList());
    names.add(0, ANY);
    int yes = pairs.outcomes().indexOf(YES);
    Map<String, float[]> rows = new TreeMap<>();
    pairs
        .weights()
        .forEach(
            (feature, pair) -> {
              int bar = feature.indexOf('|');
              int column = bar < 0 ? -1 : names.indexOf(feature.substring(0, bar));
              String name = column < 0 ? feature : feature.substring(bar + 1);
              float[] row = rows.computeIfAbsent(name, n -> new float[names.size()]);
              float weight = pair[yes] - pair[1 - yes];
              for (int i = 0; i < row.length; i++) {
                row[i] += column < 0 || column == i ? weight : 0;
              }
            });
    return LinearModel.of(names, rows);
  }

  /** The themes that a sentence touches. */
  Set<ThemeId> themes(
      SentenceFeatures.Seen seen,
      SentenceClues sentence,
      Move move,
      ThemeFeatures.State state,
      List<ThemeId> campaign) {
    double[] sums = weights.sums(ThemeFeatures.shared(seen, move));
    Set<ThemeId> chosen = new TreeSet<>();
    for (ThemeId theme : campaign) {
      int column = column(theme);
      double sum = sums[column];
      for (String feature : ThemeFeatures.beside(sentence, move, theme, state)) {
        sum += weights.weight(feature, column);
      }
      if (1 / (1 + Math.exp(-sum)) >= LEAST) {
        chosen.add(theme);
      }
    }
    return chosen;
  }

  /** How much a feature speaks for a theme. */
  double weight(String feature, ThemeId theme) {
    return weights.weight(feature, column(theme));
  }

  private int column(ThemeId theme) {
    int column = weights.outcomes().indexOf(theme.value());
    return column < 0 ? weights.outcomes().indexOf(ANY) : column;
  }
}
