package zhaojing.theme;

import java.util.List;
import zhaojing.model.Span;

/**
 * What negation and demand reach in one sentence. A negator reaches the words right behind it in
 * its clause; a demand reaches on for {@value #DEMAND_REACH} characters, up to a semicolon or a
 * turn (但, 然而).
 */
final class Scope {
  static final String NEGATOR = "negator";
  static final String DEMAND = "demand";
  static final String TURN = "turn";
  private static final int NEGATOR_REACH = 8;
  private static final int DEMAND_REACH = 120;

  private final String text;
  private final int[] negatorEnds;
  private final int[] demandEnds;
  private final int[] turnStarts;

  /**
   * @param text the view the hits are in
   * @param hits the clues of the sentence
   */
  Scope(String text, List<CueIndex.Hit<String>> hits) {
    this.text = text;
    negatorEnds = ends(hits, NEGATOR);
    demandEnds = ends(hits, DEMAND);
    turnStarts =
        hits.stream()
            .filter(h -> h.key().equals(TURN))
            .mapToInt(h -> h.span().start())
            .sorted()
            .toArray();
  }

  private static int[] ends(List<CueIndex.Hit<String>> hits, String clue) {
    return hits.stream()
        .filter(h -> h.key().equals(clue))
        .mapToInt(h -> h.span().end())
        .sorted()
        .toArray();
  }

  Standing of(Span words) {
    int negator = nearest(negatorEnds, words.start(), NEGATOR_REACH);
    if (negator >= 0 && free(negator, words.start(), Clauses.CLAUSE_MARKS + "、")) {
      return Standing.DENIED;
    }
    int demand = nearest(demandEnds, words.start(), DEMAND_REACH);
    return demand >= 0 && free(demand, words.start(), "；;。") && !turned(demand, words.start())
        ? Standing.HELD
        : Standing.ASSERTED;
  }

  /** The last of {@code ends} before {@code start} and within reach of it, or -1. */
  private static int nearest(int[] ends, int start, int reach) {
    int last = Positions.lastAtMost(ends, start);
    return last >= 0 && start - ends[last] <= reach ? ends[last] : -1;
  }

  private boolean turned(int from, int to) {
    int last = Positions.lastAtMost(turnStarts, to - 1);
    return last >= 0 && turnStarts[last] >= from;
  }

  private boolean free(int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
