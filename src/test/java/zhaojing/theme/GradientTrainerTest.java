package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientTrainerTest {
  private static final GradientTrainer TRAINER = new GradientTrainer(20, 0.1, 0.1, 2);

  private static GradientTrainer.Example example(String feature, float... target) {
    return new GradientTrainer.Example(new Input().add("bias").add(feature), target);
  }

  private static LinearModel learnt() {
    List<GradientTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      examples.add(example("red", 1, 0, 1));
      examples.add(example("blue", 0, 1, 0));
      examples.add(example("grey", 0, 1, Float.NaN));
    }
    examples.add(example("once", 1, 0, 1));
    return TRAINER.train(List.of("stop", "go", "loud"), 2, examples);
  }

  @Test
  void whatGoesTogetherIsLearnt() {
    double[] red = learnt().sums(new Input().add("bias").add("red"));
    double[] blue = learnt().sums(new Input().add("bias").add("blue"));
    assertTrue(Softmax.of(red, 2)[0] > 0.9);
    assertTrue(Softmax.of(blue, 2)[1] > 0.9);
    assertTrue(red[2] > 1 && blue[2] < -1, "yes and no stand beside the softmax");
  }

  @Test
  void whatNobodyKnowsTeachesNothing() {
    assertEquals(0, learnt().weight("grey", 2), 0.0);
  }

  @Test
  void rareFeaturesAreLeftOut() {
    assertEquals(0, learnt().weight("once", 0), 0.0);
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    LinearModel one = learnt();
    LinearModel two = learnt();
    assertEquals(one.weights().keySet(), two.weights().keySet());
    for (String feature : one.weights().keySet()) {
      assertEquals(one.weight(feature, 0), two.weight(feature, 0), 0.0);
    }
  }
}
