package zhaojing.rubric;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One criterion of the rubric.
 *
 * @param question what it asks of a text, in Chinese
 * @param levels 1 to 5
 */
public record CriterionLevels(String question, Map<Integer, Level> levels) {
  static final int WORST = 1;
  static final int BEST = 5;

  public CriterionLevels {
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    if (!levels.keySet().equals(new TreeSet<>(List.of(1, 2, 3, 4, 5)))) {
      throw new IllegalArgumentException("rubric: levels are 1 to 5, not " + levels.keySet());
    }
    if (!levels.get(WORST).indicators().isEmpty()) {
      throw new IllegalArgumentException("rubric: level 1 asks for nothing");
    }
  }

  /** The highest level whose conditions all hold. */
  int level(Tally tally) {
    int level = BEST;
    while (level > WORST && !levels.get(level).holds(tally)) {
      level--;
    }
    return level;
  }

  /** Everything the levels look at, that of the higher levels first. */
  Set<Indicator> indicators() {
    Set<Indicator> all = new LinkedHashSet<>();
    for (int level = BEST; level > WORST; level--) {
      all.addAll(levels.get(level).indicators());
    }
    return all;
  }
}
