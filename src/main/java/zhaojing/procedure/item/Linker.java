package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import zhaojing.model.ItemKind;
import zhaojing.text.Reading;

/** Tells which item answers which: a cause problems, a measure problems and causes. */
final class Linker {
  /** Of a text with thousands of items, each looks only at so many before it. */
  private static final int MAX_LOOKED_AT = 200;

  private final ItemWords words;

  Linker(ItemWords words) {
    this.words = words;
  }

  /** For each item the indices of those it answers, rising. */
  List<List<Integer>> links(Reading reading, List<Line> lines, List<Draft> drafts) {
    Places places = Places.of(drafts);
    List<Content> contents = Content.of(reading, drafts, Extents.of(drafts, lines), words);
    Groups groups = Groups.of(drafts);
    List<List<Integer>> links = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Integer> candidates = candidates(i, drafts, groups);
      links.add(
          candidates.isEmpty() || drafts.get(i).line().part() == Part.GUARDS
              ? List.of()
              : chosen(i, candidates, drafts, contents, places, groups.alternate()));
    }
    return links;
  }

  /** The items before the one at {@code i} that it could answer. */
  private static List<Integer> candidates(int i, List<Draft> drafts, Groups groups) {
    Draft draft = drafts.get(i);
    Set<ItemKind> kinds = answered(draft);
    boolean opinion = draft.kind() == ItemKind.OPINION;
    return IntStream.range(Math.max(0, i - MAX_LOOKED_AT), i)
        .filter(j -> kinds.contains(drafts.get(j).kind()))
        .filter(j -> !opinion || drafts.get(j).line().section() == draft.line().section())
        .filter(j -> opinion || groups.together(i, j))
        .boxed()
        .toList();
  }

  private static Set<ItemKind> answered(Draft draft) {
    return switch (draft.kind()) {
      case CAUSE -> EnumSet.of(ItemKind.PROBLEM);
      case MEASURE -> EnumSet.of(ItemKind.PROBLEM, ItemKind.CAUSE);
      case OPINION ->
          ItemFinder.isAdvice(draft.line())
              ? EnumSet.of(ItemKind.OPINION)
              : EnumSet.noneOf(ItemKind.class);
      default -> EnumSet.noneOf(ItemKind.class);
    };
  }

  private List<Integer> chosen(
      int i,
      List<Integer> candidates,
      List<Draft> drafts,
      List<Content> contents,
      Places places,
      boolean alternate) {
    Draft draft = drafts.get(i);
    if (draft.ledger() && alternate) {
      return lastProblem(candidates, drafts);
    }
    if (draft.kind() == ItemKind.CAUSE && ItemWords.in(draft.line().words(), words.allProblems())) {
      return candidates;
    }
    LinkWeights w = words.links();
    Map<Integer, Double> sums = new TreeMap<>();
    for (int j : candidates) {
      double sum = contents.get(i).answers(contents.get(j), places.number(j), w);
      sum += places.correspond(i, j, drafts) ? w.order() : 0;
      sum += draft.line().paragraph() == drafts.get(j).line().paragraph() ? w.near() : 0;
      sums.put(j, sum);
    }
    if (alternate) {
      return best(sums, 0, w);
    }
    if (draft.kind() == ItemKind.OPINION) {
      return best(sums, w.leastAdvice(), w);
    }
    double least = draft.kind() == ItemKind.CAUSE ? w.leastCause() : w.leastMeasure();
    return best(sums, standsOut(sums, w) ? w.leastClear() : least, w);
  }

  /** The best is more than twice the next. */
  private static boolean standsOut(Map<Integer, Double> sums, LinkWeights w) {
    List<Double> sorted = sums.values().stream().sorted(Comparator.reverseOrder()).toList();
    return sorted.size() == 1 || sorted.get(0) * w.clearBy() > sorted.get(1);
  }

  private static List<Integer> lastProblem(List<Integer> candidates, List<Draft> drafts) {
    int last = candidates.get(candidates.size() - 1);
    for (int j : candidates) {
      last = drafts.get(j).kind() == ItemKind.PROBLEM ? j : last;
    }
    return List.of(last);
  }

  /** Those whose sum is enough and nearly the best. */
  private static List<Integer> best(Map<Integer, Double> sums, double least, LinkWeights w) {
    double enough = Math.max(least, w.ofBest() * Collections.max(sums.values()));
    return sums.entrySet().stream()
        .filter(e -> e.getValue() >= enough)
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(w.most())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The place of each item among those of its kind. */
  private record Places(int[] place, Map<ItemKind, Integer> counts) {
    static Places of(List<Draft> drafts) {
      Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
      int[] place = new int[drafts.size()];
      for (int i = 0; i < place.length; i++) {
        place[i] = counts.merge(drafts.get(i).kind(), 1, Integer::sum);
      }
      return new Places(place, counts);
    }

    int number(int i) {
      return place[i];
    }

    /** Both lists are equally long and both items stand at the same place in theirs. */
    boolean correspond(int i, int j, List<Draft> drafts) {
      return place[i] == place[j]
          && counts.get(drafts.get(i).kind()).equals(counts.get(drafts.get(j).kind()));
    }
  }
}
