package zhaojing.procedure.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.ItemKind;

/**
 * Where problems and measures alternate, each problem stands with its own causes and measures: a
 * group begins with a problem behind a measure.
 *
 * @param group the number of each item's group
 * @param alternate false when all problems come first, as in most texts
 */
record Groups(List<Integer> group, boolean alternate) {
  /** Two turns may be a slip in reading one sentence. */
  private static final int LEAST_GROUPS = 3;

  static Groups of(List<Draft> drafts) {
    Integer[] group = new Integer[drafts.size()];
    int number = 0;
    int answered = 0;
    boolean measures = false;
    for (int i = 0; i < group.length; i++) {
      ItemKind kind = drafts.get(i).kind();
      if (kind == ItemKind.PROBLEM && measures) {
        number++;
        measures = false;
      }
      answered += kind == ItemKind.MEASURE && !measures ? 1 : 0;
      measures |= kind == ItemKind.MEASURE;
      group[i] = number;
    }
    return new Groups(List.of(group), answered >= LEAST_GROUPS && mixed(drafts));
  }

  /** Most measures stand in sections that hold problems, too. */
  private static boolean mixed(List<Draft> drafts) {
    Set<Integer> sections = new HashSet<>();
    int measures = 0;
    int beside = 0;
    for (Draft draft : drafts) {
      int section = draft.line().section();
      if (draft.kind() == ItemKind.PROBLEM) {
        sections.add(section);
      } else if (draft.kind() == ItemKind.MEASURE) {
        measures++;
        beside += sections.contains(section) ? 1 : 0;
      }
    }
    return 5 * beside >= 4 * measures;
  }

  boolean together(int i, int j) {
    return !alternate || group.get(i).equals(group.get(j));
  }
}
