package zhaojing.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well copies were found in a labelled folder.
 *
 * @param passages over everything that was called copied
 * @param plagDet and {@code pairF1}: intervals over groups of texts tied by true passages
 * @param kinds results for the true passages of each kind
 * @param innocent for each kind of innocent pair
 */
public record CopyScores(
    int texts,
    PlagDet passages,
    Interval plagDet,
    PairScores pairs,
    Interval pairF1,
    SortedMap<String, Kind> kinds,
    SortedMap<String, PairScores> innocent) {

  /**
   * One kind of passage. What is called copied counts when it stands in a pair of this kind.
   *
   * @param labelled true passages
   * @param pairs of texts that hold one, and how many of them were called copied
   */
  public record Kind(int labelled, PlagDet passages, int pairs, int pairsFound) {}

  /** PlagDet where every kind weighs the same, however many passages it has. */
  public double meanOfKinds() {
    return kinds.values().stream().mapToDouble(k -> k.passages().plagDet()).average().orElse(1);
  }

  /**
   * @param called the passages called copied
   * @param scores for every pair called copied, larger for surer pairs
   */
  public static CopyScores of(
      LabelledCopies gold, Collection<SharedPassage> called, Map<PairScores.Pair, Double> scores) {
    List<SharedPassage> labels = passages(gold.passages());
    CopyGroups groups = CopyGroups.of(labels, called);
    Set<PairScores.Pair> copied = gold.copiedPairs();
    List<PairScores.Pair> innocent = gold.innocent().stream().map(InnocentPair::pair).toList();
    return new CopyScores(
        gold.texts().size(),
        PlagDet.of(labels, called),
        groups.plagDet(),
        PairScores.of(copied, innocent, scores),
        groups.pairF1(),
        kinds(gold, called),
        innocent(gold, scores));
  }

  private static List<SharedPassage> passages(List<LabelledPassage> labelled) {
    return labelled.stream().map(LabelledPassage::passage).toList();
  }

  private static SortedMap<String, Kind> kinds(
      LabelledCopies gold, Collection<SharedPassage> called) {
    Map<String, List<LabelledPassage>> byKind =
        gold.passages().stream().collect(Collectors.groupingBy(LabelledPassage::kind));
    SortedMap<String, Kind> kinds = new TreeMap<>();
    byKind.forEach((kind, labelled) -> kinds.put(kind, kind(labelled, called)));
    return kinds;
  }

  private static Kind kind(List<LabelledPassage> labelled, Collection<SharedPassage> called) {
    Set<PairScores.Pair> pairs =
        labelled.stream().map(LabelledPassage::pair).collect(Collectors.toSet());
    List<SharedPassage> here = called.stream().filter(c -> pairs.contains(c.pair())).toList();
    int found = (int) here.stream().map(SharedPassage::pair).distinct().count();
    return new Kind(labelled.size(), PlagDet.of(passages(labelled), here), pairs.size(), found);
  }

  private static SortedMap<String, PairScores> innocent(
      LabelledCopies gold, Map<PairScores.Pair, Double> scores) {
    SortedMap<String, PairScores> kinds = new TreeMap<>();
    gold.innocent().stream()
        .collect(
            Collectors.groupingBy(
                InnocentPair::kind, Collectors.mapping(InnocentPair::pair, Collectors.toList())))
        .forEach((kind, pairs) -> kinds.put(kind, PairScores.of(Set.of(), pairs, scores)));
    return kinds;
  }
}
