package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Links matches that follow each other on both sides with small gaps, heaviest chain first. Text
 * that lies inside a chain is not used again, so chains never overlap.
 */
final class Chains {
  private final int maxGapChars;
  private final int minMatchedChars;

  Chains(int maxGapChars, int minMatchedChars) {
    this.maxGapChars = maxGapChars;
    this.minMatchedChars = minMatchedChars;
  }

  /**
   * Chains of matches in order, each with at least the minimum of matched code units.
   *
   * @param matches by left and then right
   */
  List<List<Match>> of(List<Match> matches) {
    List<List<Match>> chains = new ArrayList<>();
    BitSet leftUsed = new BitSet();
    BitSet rightUsed = new BitSet();
    List<Match> rest = matches;
    while (!rest.isEmpty()) {
      List<Match> chain = heaviest(rest);
      if (chain.stream().mapToInt(Match::length).sum() < minMatchedChars) {
        break;
      }
      chains.add(chain);
      Match last = chain.get(chain.size() - 1);
      leftUsed.set(chain.get(0).left(), last.leftEnd());
      rightUsed.set(chain.get(0).right(), last.rightEnd());
      rest = unused(rest, leftUsed, rightUsed);
    }
    return chains;
  }

  private List<Match> heaviest(List<Match> matches) {
    int n = matches.size();
    int longest = 0;
    for (Match match : matches) {
      longest = Math.max(longest, match.length());
    }
    double[] score = new double[n];
    int[] previous = new int[n];
    int best = 0;
    int window = 0;
    for (int j = 0; j < n; j++) {
      Match to = matches.get(j);
      score[j] = to.length();
      previous[j] = -1;
      while (matches.get(window).left() + longest + maxGapChars < to.left()) {
        window++;
      }
      for (int i = window; i < j; i++) {
        double linked = score[i] + gain(matches.get(i), to);
        if (linked > score[j]) {
          score[j] = linked;
          previous[j] = i;
        }
      }
      if (score[j] > score[best]) {
        best = j;
      }
    }
    return chainTo(best, matches, previous);
  }

  /**
   * What linking {@code to} behind {@code from} adds; very small when they can't follow each other.
   */
  private double gain(Match from, Match to) {
    int overlap = to.overlapWith(from);
    int gapLeft = to.left() + overlap - from.leftEnd();
    int gapRight = to.right() + overlap - from.rightEnd();
    boolean near = gapLeft <= maxGapChars && gapRight <= maxGapChars;
    if (!near || overlap > to.length() - 2) {
      return Double.NEGATIVE_INFINITY;
    }
    return to.length()
        - overlap
        - 0.05 * Math.max(gapLeft, gapRight)
        - 0.1 * Math.abs(gapLeft - gapRight);
  }

  private static List<Match> chainTo(int best, List<Match> matches, int[] previous) {
    List<Match> backwards = new ArrayList<>();
    for (int at = best; at >= 0; at = previous[at]) {
      backwards.add(matches.get(at));
    }
    List<Match> chain = new ArrayList<>();
    for (int i = backwards.size() - 1; i >= 0; i--) {
      Match match = backwards.get(i);
      chain.add(
          chain.isEmpty() ? match : match.cutStart(match.overlapWith(chain.get(chain.size() - 1))));
    }
    return chain;
  }

  private List<Match> unused(List<Match> matches, BitSet left, BitSet right) {
    List<Match> unused = new ArrayList<>();
    for (Match match : matches) {
      Match rest = longestUnused(match, left, right);
      if (rest.length() >= minMatchedChars) {
        unused.add(rest);
      }
    }
    unused.sort(Match.ORDER);
    return unused;
  }

  private static Match longestUnused(Match match, BitSet left, BitSet right) {
    int leftUsed = left.nextSetBit(match.left());
    int rightUsed = right.nextSetBit(match.right());
    if ((leftUsed < 0 || leftUsed >= match.leftEnd())
        && (rightUsed < 0 || rightUsed >= match.rightEnd())) {
      return match;
    }
    Match best = new Match(match.left(), match.right(), 0);
    int start = 0;
    for (int i = 0; i <= match.length(); i++) {
      boolean stop =
          i == match.length() || left.get(match.left() + i) || right.get(match.right() + i);
      if (stop) {
        if (i - start > best.length()) {
          best = new Match(match.left() + start, match.right() + start, i - start);
        }
        start = i + 1;
      }
    }
    return best;
  }
}
