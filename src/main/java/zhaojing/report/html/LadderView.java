package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zhaojing.model.Ladder;
import zhaojing.model.Step;

/**
 * The ladder of a problem as the page shows it.
 *
 * @param highest name of the highest step
 * @param steps all, lowest first
 */
public record LadderView(String highest, List<StepView> steps) {
  /**
   * A step.
   *
   * @param words that earned it, shortened; empty when it was not earned
   */
  public record StepView(String name, String words) {}

  static LadderView of(Ladder ladder) {
    List<StepView> steps = new ArrayList<>();
    for (Step step : Arrays.asList(Step.values())) {
      Optional<String> words =
          ladder.rungs().stream()
              .filter(r -> r.step() == step)
              .findFirst()
              .map(r -> Excerpt.of(r.quote().text(), 60));
      steps.add(new StepView(step.chinese(), words.orElse("")));
    }
    return new LadderView(ladder.highest().chinese(), steps);
  }
}
