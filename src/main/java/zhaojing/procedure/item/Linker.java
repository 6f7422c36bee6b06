package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/** Tells which item answers which: a cause problems, a measure problems and causes. */
final class Linker {
  /** Of a text with thousands of items, each looks only at so many before it. */
  private static final int MAX_LOOKED_AT = 200;

  private final ItemWords words;
  private final Function<List<Token>, float[]> meaning;

  Linker(ItemWords words, Function<List<Token>, float[]> meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** For each item the indices of those it answers, rising. */
  List<List<Integer>> links(Reading reading, List<Line> lines, List<Draft> drafts) {
    Places places = new Places(drafts);
    List<Span> extents = Extents.of(drafts, lines);
    List<Content> contents = Content.of(reading, drafts, extents, words);
    Meanings meanings = Meanings.of(reading, drafts, extents, words, meaning);
    Groups groups = Groups.of(drafts);
    List<List<Integer>> links = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Integer> candidates = candidates(i, drafts, groups);
      links.add(
          candidates.isEmpty() || drafts.get(i).line().part() == Part.GUARDS
              ? List.of()
              : chosen(
                  i, candidates, drafts, contents, meanings, places, groups.alternate(), links));
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
      Meanings meanings,
      Places places,
      boolean alternate,
      List<List<Integer>> links) {
    Draft draft = drafts.get(i);
    if (draft.ledger() && alternate) {
      return lastProblem(candidates, drafts);
    }
    if (answersAll(i, drafts)) {
      return candidates;
    }
    LinkWeights w = words.links();
    Map<Integer, Double> sums = new TreeMap<>();
    for (int j : candidates) {
      double sum = contents.get(i).answers(contents.get(j), places.number(j), w);
      sum += w.meaning() * meanings.alike(i, j, w.around());
      sum += w.alongside() * places.alongside(i, j);
      sum -= drafts.get(j).line().move() == Move.PROBLEM_GROUP ? w.others() : 0;
      sum -= answered(j, draft.kind(), drafts, links) ? w.answered() : 0;
      sum += places.correspond(i, j) ? w.order() : 0;
      sum += draft.line().paragraph() == drafts.get(j).line().paragraph() ? w.near() : 0;
      sums.put(j, sum);
    }
    through(sums, links, drafts, w);
    if (alternate) {
      return best(sums, 0, w);
    }
    if (draft.kind() == ItemKind.OPINION) {
      return best(sums, w.leastAdvice(), w);
    }
    double least = draft.kind() == ItemKind.CAUSE ? w.leastCause() : w.leastMeasure();
    return best(sums, standsOut(sums, w) ? w.leastClear() : least, w);
  }

  /** The only cause of its section, told of all problems above it. */
  private boolean answersAll(int i, List<Draft> drafts) {
    Draft draft = drafts.get(i);
    return draft.kind() == ItemKind.CAUSE
        && ItemWords.in(draft.line().words(), words.allProblems())
        && IntStream.range(0, drafts.size())
            .filter(k -> k != i && drafts.get(k).kind() == ItemKind.CAUSE)
            .noneMatch(k -> drafts.get(k).line().section() == draft.line().section());
  }

  /** Another item of the kind, before this one, answers {@code j} already. */
  private static boolean answered(
      int j, ItemKind kind, List<Draft> drafts, List<List<Integer>> links) {
    return IntStream.range(Math.max(0, links.size() - MAX_LOOKED_AT), links.size())
        .anyMatch(k -> drafts.get(k).kind() == kind && links.get(k).contains(j));
  }

  /**
   * What a measure has in common with a cause, it has, weaker, with the problems of that cause; the
   * problem is meant rather than the cause where both fit.
   */
  private static void through(
      Map<Integer, Double> sums, List<List<Integer>> links, List<Draft> drafts, LinkWeights w) {
    Map<Integer, Double> causes = new TreeMap<>();
    sums.forEach(
        (j, sum) -> {
          if (drafts.get(j).kind() == ItemKind.CAUSE) {
            causes.put(j, sum);
          }
        });
    Map<Integer, Double> more = new TreeMap<>();
    causes.forEach(
        (cause, sum) -> {
          sums.put(cause, w.ofCause() * sum);
          links.get(cause).forEach(problem -> more.merge(problem, w.through() * sum, Math::max));
        });
    more.forEach((problem, sum) -> sums.computeIfPresent(problem, (p, own) -> own + sum));
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
}
