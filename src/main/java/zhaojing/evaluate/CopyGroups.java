package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was labelled and called copied, by groups of texts tied by true passages: pairs of one group
 * are found or missed together, so that a drawing takes the group whole. A wrong pair outside the
 * groups is one of its own.
 */
record CopyGroups(List<Tally> groups) {
  /** Sums that add up over pairs. */
  private record Tally(
      double recall,
      int labelled,
      double precision,
      int called,
      int met,
      double meetings,
      int hits,
      int inventions,
      int misses) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(List<SharedPassage> labels, List<SharedPassage> called) {
      PlagDet scores = PlagDet.of(labels, called);
      int met = scores.byCase().hits();
      return new Tally(
          scores.macro().recall() * labels.size(),
          labels.size(),
          scores.macro().precision() * called.size(),
          called.size(),
          met,
          scores.granularity() * met,
          labels.isEmpty() || called.isEmpty() ? 0 : 1,
          labels.isEmpty() ? 1 : 0,
          called.isEmpty() ? 1 : 0);
    }

    Tally plus(Tally other) {
      return new Tally(
          recall + other.recall,
          labelled + other.labelled,
          precision + other.precision,
          called + other.called,
          met + other.met,
          meetings + other.meetings,
          hits + other.hits,
          inventions + other.inventions,
          misses + other.misses);
    }

    double plagDet() {
      PlagDet.Ratio macro =
          new PlagDet.Ratio(
              called == 0 ? 1 : precision / called, labelled == 0 ? 1 : recall / labelled);
      double granularity = met == 0 ? 1 : meetings / met;
      return macro.f1() * Math.log(2) / Math.log1p(granularity);
    }

    double pairF1() {
      return new Score(hits, inventions, misses).f1();
    }
  }

  static CopyGroups of(Collection<SharedPassage> labels, Collection<SharedPassage> called) {
    Map<PairScores.Pair, List<SharedPassage>> gold = byPair(labels);
    Map<PairScores.Pair, List<SharedPassage>> found = byPair(called);
    Map<String, String> parents = new TreeMap<>();
    gold.keySet().forEach(p -> parents.put(root(parents, p.first()), root(parents, p.second())));
    Map<String, Tally> groups = new TreeMap<>();
    gold.forEach(
        (pair, passages) ->
            groups.merge(
                root(parents, pair.first()),
                Tally.of(passages, found.getOrDefault(pair, List.of())),
                Tally::plus));
    List<Tally> all = new ArrayList<>(groups.values());
    found.forEach(
        (pair, passages) -> {
          if (!gold.containsKey(pair)) {
            all.add(Tally.of(List.of(), passages));
          }
        });
    return new CopyGroups(all);
  }

  private static Map<PairScores.Pair, List<SharedPassage>> byPair(
      Collection<SharedPassage> passages) {
    Map<PairScores.Pair, List<SharedPassage>> byPair = new TreeMap<>();
    passages.forEach(p -> byPair.computeIfAbsent(p.pair(), k -> new ArrayList<>()).add(p));
    return byPair;
  }

  private static String root(Map<String, String> parents, String file) {
    String root = file;
    for (String up = parents.get(root); up != null && !up.equals(root); up = parents.get(root)) {
      root = up;
    }
    return root;
  }

  Interval plagDet() {
    return Bootstrap.interval(groups, drawn -> sum(drawn).plagDet());
  }

  Interval pairF1() {
    return Bootstrap.interval(groups, drawn -> sum(drawn).pairF1());
  }

  private static Tally sum(List<Tally> tallies) {
    return tallies.stream().reduce(Tally.NONE, Tally::plus);
  }
}
