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

/**
 * Holds from below what the models are worth on a hand they have not seen, as far as one hand
 * (1,528 sentences) tells it: all hands take minutes ({@code zhaojing train --check}). The floors
 * lie a little under the figures in models/trained/README.md.
 */
@Tag("slow")
class UnseenHandTest {
  private static final Path LABELLED = Path.of("corpus", "labelled");

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
    assertTrue(scores.themeMicro().f1() >= 0.64, table);
    assertTrue(scores.admission().precision() >= 0.82, table);
    assertTrue(scores.admission().recall() >= 0.68, table);
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
