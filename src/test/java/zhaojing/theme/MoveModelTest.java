package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.model.Move;

class MoveModelTest {
  private static final List<Double> NO_OPINION =
      Arrays.stream(Move.values()).map(m -> 1.0 / Move.values().length).toList();

  /** A model of two moves in which the feature {@code f} speaks for an admission. */
  private static MoveReader.Decision decide(double weight) {
    LinearModel weights =
        LinearModel.of(
            List.of(Move.FACT.id(), Move.PROBLEM_SELF.id()),
            Map.of("f", new float[] {0, (float) weight}));
    MoveReader.Decision rules = new MoveReader.Decision(Move.FACT, 0.5, "some-rule", NO_OPINION);
    return new MoveModel(weights)
        .decide(List.of(new SentenceFeatures.Seen(rules, List.of("f", "g"), List.of())))
        .get(0);
  }

  @Test
  void anAdmissionIsToldOnlyWhenTheModelIsSure() {
    assertEquals(Move.PROBLEM_SELF, decide(2).move());
    MoveReader.Decision unsure = decide(0.5);
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
