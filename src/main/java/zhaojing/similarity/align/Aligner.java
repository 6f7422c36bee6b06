package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * Aligns one text with others. Keeps the left text's seeds, so that many rights cost little. Not
 * for sharing between threads.
 */
public final class Aligner {
  /** Less equal text than this is no passage. */
  static final int MIN_MATCHED_CHARS = 16;

  /** A piece of a passage from which it is grown or with which it is joined. */
  private static final int MIN_PIECE_CHARS = 8;

  private final String left;
  private final Grain grain;
  private final Seeds seeds;
  private final Chains chains;
  private final Extension extension = new Extension();

  /**
   * @param left comparison view of the left text
   */
  public Aligner(String left) {
    this(left, Grain.USUAL);
  }

  /** As above, as finely as wanted. */
  public Aligner(String left, Grain grain) {
    this.left = left;
    this.grain = grain;
    seeds = new Seeds(left, grain.seedChars());
    chains = new Chains(grain.maxGapChars(), grain.seedChars());
  }

  /**
   * @param right comparison view of another text
   * @return passages by their left start; none overlaps another on either side
   */
  public List<TextAlignment> align(String right) {
    List<TextAlignment> pieces = new ArrayList<>();
    for (List<Match> chain : chains.of(seeds.matches(right))) {
      if (pieces.stream().noneMatch(p -> holds(p, chain))) {
        TextAlignment piece = dense(extension.extend(chain, left, right), right);
        if (piece.matched() >= MIN_PIECE_CHARS && piece.similarity() >= grain.minSimilarity()) {
          pieces.add(piece);
        }
      }
    }
    List<TextAlignment> bridged = Bridges.over(NoOverlap.of(pieces, grain), left, right);
    return Reordering.joined(bridged).stream()
        .filter(p -> p.matched() >= MIN_MATCHED_CHARS && p.similarity() >= grain.minSimilarity())
        .toList();
  }

  private static boolean holds(TextAlignment piece, List<Match> chain) {
    Match first = chain.get(0);
    Match last = chain.get(chain.size() - 1);
    return piece.left().contains(new Span(first.left(), last.leftEnd()))
        && piece.right().contains(new Span(first.right(), last.rightEnd()));
  }

  /** Drops matches from the ends until enough of the passage is equal. */
  private TextAlignment dense(List<Match> chain, String right) {
    List<Match> rest = new ArrayList<>(chain);
    TextAlignment passage = TextAlignment.of(filled(rest, right));
    while (passage.similarity() < grain.minSimilarity() && rest.size() > 1) {
      int last = rest.size() - 1;
      double first = rest.get(0).length() / (1.0 + gap(rest.get(0), rest.get(1)));
      double end = rest.get(last).length() / (1.0 + gap(rest.get(last - 1), rest.get(last)));
      rest.remove(first < end ? 0 : last);
      passage = TextAlignment.of(filled(rest, right));
    }
    return passage;
  }

  private static int gap(Match before, Match after) {
    return after.left() - before.leftEnd() + after.right() - before.rightEnd();
  }

  /** The chain with what is equal inside its gaps. */
  private List<Match> filled(List<Match> chain, String right) {
    List<Match> blocks = new ArrayList<>();
    for (Match match : chain) {
      if (!blocks.isEmpty()) {
        Match before = blocks.get(blocks.size() - 1);
        blocks.addAll(
            CommonSubsequence.of(
                left, before.leftEnd(), match.left(), right, before.rightEnd(), match.right()));
      }
      blocks.add(match);
    }
    return blocks;
  }
}
