package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.model.Move;
import zhaojing.model.Span;

class MoveModelTest {
  private static final List<String> MOVES = Arrays.stream(Move.values()).map(Move::id).toList();
  private static final List<Double> NO_OPINION =
      Arrays.stream(Move.values()).map(m -> 1.0 / Move.values().length).toList();

  /** A model that weighs fact against admission and knows no other move. */
  private static MoveReader.Decision decide(double weight) {
    float[] row = new float[MOVES.size()];
    Arrays.fill(row, -20);
    row[Move.FACT.ordinal()] = 0;
    row[Move.PROBLEM_SELF.ordinal()] = (float) weight;
    float[] admits = new float[MOVES.size()];
    admits[Move.PROBLEM_SELF.ordinal()] = 1;
    MoveModel model =
        new MoveModel(
            LinearModel.of(MOVES, Map.of("f", admits)), LinearModel.of(MOVES, Map.of("bias", row)));
    MoveReader.Decision rules = new MoveReader.Decision(Move.FACT, 0.5, "some-rule", NO_OPINION);
    Span span = new Span(0, 9);
    return model
        .decide(
            List.of(new SentenceClues(span, span, Set.of(), List.of(), List.of())),
            List.of(
                new SentenceFeatures.Seen(
                    rules, List.of("f", "g"), Map.of(), new Input(), new float[0], List.of())),
            List.of(new Local(new double[MOVES.size()], Map.of())))
        .get(0);
  }

  @Test
  void anAdmissionIsToldOnlyWhenTheModelIsSure() {
    assertEquals(Move.PROBLEM_SELF, decide(2).move());
    MoveReader.Decision unsure = decide(0.3);
    assertEquals(Move.FACT, unsure.move());
    assertTrue(unsure.confidence() < 0.5, "the doubt is seen: " + unsure.confidence());
  }

  @Test
  void theReasonNamesTheStrongestFeatureAndTheRuleThatAgrees() {
    assertEquals("model: f", decide(2).decidedBy());
    assertTrue(decide(-2).decidedBy().startsWith("rule: some-rule"));
    assertNotEquals(decide(2).decidedBy(), decide(-2).decidedBy());
  }

  @Test
  void sharesAddUpToOne() {
    assertEquals(1, decide(1).shares().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
  }
}
