package zhaojing.rubric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One level of a criterion.
 *
 * @param descriptor a few Chinese words
 * @param needs the least value of each indicator, or the greatest where less is better
 */
public record Level(String descriptor, Map<Indicator, Double> needs) {
  public Level {
    needs = Collections.unmodifiableMap(new TreeMap<>(needs));
  }

  boolean holds(Tally tally) {
    return needs.keySet().stream().allMatch(i -> met(i, tally));
  }

  /** What is missing for this level, in Chinese. */
  List<String> lacking(Tally tally) {
    List<String> lacking = new ArrayList<>();
    needs.forEach(
        (indicator, need) -> {
          if (!met(indicator, tally)) {
            String now = "（现为 " + indicator.amount(tally.value(indicator)) + "）";
            lacking.add(indicator.say(need) + (indicator.isLimit() ? "以内" : "以上") + now);
          }
        });
    return lacking;
  }

  /** Every indicator this level looks at. */
  Set<Indicator> indicators() {
    return needs.keySet();
  }

  private boolean met(Indicator indicator, Tally tally) {
    double value = tally.value(indicator);
    double need = needs.get(indicator);
    return indicator.isLimit() ? value <= need : value >= need;
  }
}
