package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelScoresTable;
import zhaojing.evaluate.LabelledText;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.ThemeId;

/**
 * Holds from below what the models are worth on a hand they have not seen, as far as one hand
 * (1,528 sentences) tells it: all hands take minutes ({@code zhaojing train --check}). The floors
 * lie a little under the figures in models/trained/README.md.
 */
@Tag("slow")
class UnseenHandTest {
  private static final Path LABELLED = Path.of("corpus", "labelled");

  /** Floors of F1: labels of which the hand has at least 25 sentences. */
  private static final Map<Move, Double> MOVES =
      Map.of(
          Move.STRUCTURAL, 0.91,
          Move.MEASURE_CONCRETE, 0.87,
          Move.MEASURE_VAGUE, 0.89,
          Move.CAUSE, 0.85,
          Move.PROBLEM_GROUP, 0.79,
          Move.PLEDGE, 0.77,
          Move.PROBLEM_SELF, 0.74,
          Move.UNDERSTANDING, 0.70,
          Move.FACT, 0.66);

  private static final Map<String, Double> THEMES =
      Map.ofEntries(
          Map.entry("four-winds", 0.86),
          Map.entry("ideals", 0.80),
          Map.entry("study", 0.80),
          Map.entry("rectification", 0.74),
          Map.entry("conduct", 0.68),
          Map.entry("extravagance", 0.66),
          Map.entry("formalism", 0.62),
          Map.entry("mass-line", 0.63),
          Map.entry("integrity", 0.60),
          Map.entry("criticism", 0.57),
          Map.entry("hedonism", 0.56),
          Map.entry("core-work", 0.56),
          Map.entry("bureaucratism", 0.51),
          Map.entry("livelihood", 0.48),
          Map.entry("responsibility", 0.43),
          Map.entry("purpose", 0.41));

  @Test
  void aHandThatWasNotSeenIsRead() {
    Map<LabelledText, String> hands =
        CrossValidation.hands(List.of(LABELLED.resolve("train"), LABELLED.resolve("dev")));
    List<LabelledText> texts = List.copyOf(hands.keySet());
    Map<String, List<LabelScores.Pair>> pairs =
        CrossValidation.of(Models.bundled(), ReviewSettings.DEFAULT_CAMPAIGN)
            .pairs(texts, t -> hands.get(t).equals("abc") ? "abc" : "", Set.of());
    LabelScores scores = LabelScores.of(pairs.get("abc"));
    String table = LabelScoresTable.of(scores);
    assertEquals(1_528, scores.n());
    assertTrue(scores.moveMacroF1() >= 0.79, table);
    assertTrue(scores.themeMicro().f1() >= 0.65, table);
    assertTrue(scores.admission().precision() >= 0.80, table);
    assertTrue(scores.admission().recall() >= 0.72, table);
    MOVES.forEach((move, floor) -> assertTrue(scores.moves().get(move).f1() >= floor, table));
    THEMES.forEach(
        (theme, floor) ->
            assertTrue(scores.themes().get(new ThemeId(theme)).f1() >= floor, theme + table));
    assertEquals(0, admissionsIn(texts, hands, pairs.get("abc")), "in hollow reflections");
  }

  private static long admissionsIn(
      List<LabelledText> texts, Map<LabelledText, String> hands, List<LabelScores.Pair> pairs) {
    long found = 0;
    int at = 0;
    for (LabelledText text : texts) {
      if (hands.get(text).equals("abc")) {
        List<LabelScores.Pair> own = pairs.subList(at, at + text.sentences().size());
        at += own.size();
        boolean hollow = text.genre() == Genre.REFLECTION && text.quality().equals("hollow");
        found +=
            own.stream().filter(p -> hollow && p.predicted().move() == Move.PROBLEM_SELF).count();
      }
    }
    return found;
  }
}
