package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Span;
import zhaojing.model.Spans;

/**
 * What went wrong in a labelled folder.
 *
 * @param missed true passages of which less than {@value #WELL} was found, or in more than one
 *     piece, by their ids
 * @param wrong what was called copied and is for the greater part no true passage
 */
public record CopyErrors(List<Missed> missed, List<SharedPassage> wrong) {
  private static final double WELL = 0.9;
  private static final double MOSTLY = 0.5;

  /**
   * @param share of its characters that was found, 0 to 1
   * @param pieces it was found in
   */
  public record Missed(LabelledPassage passage, double share, int pieces) {}

  public static CopyErrors of(LabelledCopies gold, Collection<SharedPassage> called) {
    Map<PairScores.Pair, List<SharedPassage>> found = new TreeMap<>();
    called.forEach(c -> found.computeIfAbsent(c.pair(), p -> new ArrayList<>()).add(c));
    Map<PairScores.Pair, List<SharedPassage>> labels = new TreeMap<>();
    List<Missed> missed = new ArrayList<>();
    for (LabelledPassage label : gold.passages()) {
      labels.computeIfAbsent(label.pair(), p -> new ArrayList<>()).add(label.passage());
      List<SharedPassage> here = found.getOrDefault(label.pair(), List.of());
      int pieces = (int) here.stream().filter(label.passage()::detects).count();
      double share = share(label.passage(), here);
      if (share < WELL || pieces > 1) {
        missed.add(new Missed(label, share, pieces));
      }
    }
    missed.sort(Comparator.comparing(m -> m.passage().id()));
    List<SharedPassage> wrong =
        called.stream()
            .filter(c -> share(c, labels.getOrDefault(c.pair(), List.of())) < MOSTLY)
            .toList();
    return new CopyErrors(missed, wrong);
  }

  private static double share(SharedPassage one, List<SharedPassage> others) {
    List<SharedPassage> meeting = others.stream().filter(one::detects).map(one::facing).toList();
    List<Span> lefts = meeting.stream().map(m -> m.left().span()).toList();
    List<Span> rights = meeting.stream().map(m -> m.right().span()).toList();
    int covered =
        Spans.coveredWithin(one.left().span(), lefts)
            + Spans.coveredWithin(one.right().span(), rights);
    return (double) covered / one.length();
  }
}
