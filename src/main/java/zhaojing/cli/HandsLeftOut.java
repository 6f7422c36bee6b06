package zhaojing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelledText;
import zhaojing.evaluate.Score;
import zhaojing.pipeline.CrossValidation;
import zhaojing.theme.FeatureGroup;

/** What the models are worth on the texts of a hand they have not seen, as lines of a table. */
final class HandsLeftOut {
  private final CrossValidation validation;
  private final Map<LabelledText, String> hands;
  private final Consumer<String> lines;

  HandsLeftOut(CrossValidation validation, List<Path> folders, Consumer<String> lines) {
    this.validation = validation;
    this.lines = lines;
    hands = CrossValidation.hands(folders);
  }

  /** One line for each hand and one for all together. */
  void check() {
    Map<String, List<LabelScores.Pair>> pairs = pairs(Set.of());
    pairs.forEach((hand, own) -> line(hand, own));
    line("*", pairs.values().stream().flatMap(List::stream).toList());
  }

  /** All hands together: with all features, then without each kind. */
  void ablate() {
    line("*", all(Set.of()));
    for (FeatureGroup group : FeatureGroup.values()) {
      line("-" + group.name().toLowerCase(Locale.ROOT), all(Set.of(group)));
    }
  }

  private List<LabelScores.Pair> all(Set<FeatureGroup> without) {
    List<LabelScores.Pair> all = new ArrayList<>();
    pairs(without).values().forEach(all::addAll);
    return all;
  }

  private Map<String, List<LabelScores.Pair>> pairs(Set<FeatureGroup> without) {
    return validation.pairs(List.copyOf(hands.keySet()), hands::get, without);
  }

  private void line(String name, List<LabelScores.Pair> pairs) {
    LabelScores scores = LabelScores.of(pairs);
    Score admission = scores.admission();
    Score themes = scores.themeMicro();
    lines.accept(
        String.format(
            Locale.ROOT,
            "%-12s %6d  %.3f  %.3f  %.3f %.3f %.3f  %.3f %.3f %.3f  %.3f",
            name,
            scores.n(),
            scores.moveMacroF1(),
            scores.accuracy(),
            admission.precision(),
            admission.recall(),
            admission.f1(),
            themes.precision(),
            themes.recall(),
            themes.f1(),
            scores.stances().f1()));
  }
}
