package zhaojing.theme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.ThemeId;

/**
 * Decides for each theme whether a sentence touches it: a binary model over pairs of sentence and
 * theme, stacked on the {@link Local} readings of the sentence, its neighbours, its paragraph and
 * the heading above. Every feature has a weight for all themes; many have one for each besides.
 * Themes that no training text knew (another campaign's) are left to the rules.
 */
final class ThemeModel {
  private static final List<String> OUTCOME = List.of("yes");
  private static final GradientTrainer TRAINER = new GradientTrainer(8, 0.02, 2.0, 3);

  /** Probability from which on a theme is told; best F1 in leave-one-hand-out. */
  static final double LEAST = 0.32;

  private final LinearModel local;
  private final LinearModel pairs;
  private final Set<ThemeId> known;

  ThemeModel(LinearModel local, LinearModel pairs) {
    this.local = local;
    this.pairs = pairs;
    known = Set.copyOf(Local.themes(local));
  }

  static void learn(
      ThemeContext context,
      int at,
      TrainingText.Label label,
      List<ThemeId> themes,
      List<GradientTrainer.Example> examples) {
    for (ThemeId theme : themes) {
      if (context.worthALook(at, theme)) {
        float[] target = {label.themes().containsKey(theme) ? 1 : 0};
        examples.add(new GradientTrainer.Example(context.of(at, theme), target));
      }
    }
  }

  static LinearModel train(List<GradientTrainer.Example> examples, Set<FeatureGroup> without) {
    return TRAINER.without(without).train(OUTCOME, 0, examples);
  }

  boolean knows(ThemeId theme) {
    return known.contains(theme);
  }

  /** The themes a sentence touches, of those the model knows. */
  Set<ThemeId> themes(ThemeContext context, int at, List<ThemeId> campaign) {
    Set<ThemeId> chosen = new TreeSet<>();
    for (ThemeId theme : campaign) {
      if (knows(theme) && context.worthALook(at, theme) && chance(context.of(at, theme)) >= LEAST) {
        chosen.add(theme);
      }
    }
    return chosen;
  }

  private double chance(Input input) {
    return 1 / (1 + StrictMath.exp(-pairs.sums(input)[0]));
  }

  /** How much a feature of the sentence speaks for a theme. */
  double weight(String feature, ThemeId theme) {
    int column = local.outcomes().indexOf("theme:" + theme);
    return column < 0 ? 0 : local.weight(feature, column);
  }
}
