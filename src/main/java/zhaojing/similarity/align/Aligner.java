package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * Aligns one text with others. Keeps the left text's seeds, so that many rights cost little. Not
 * for sharing between threads.
 */
public final class Aligner {
  /**
   * Two matches are one passage when no more than this lies between them on either side, or when
   * much of what lies between is equal, too: an own sentence parts two passages.
   */
  static final int MAX_GAP_CHARS = 14;

  /** Less equal text than this is no passage. */
  static final int MIN_MATCHED_CHARS = 16;

  /** A passage of which less is equal is a row of chance finds. */
  static final double MIN_SIMILARITY = 0.45;

  /** A piece of a passage from which it is grown or with which it is joined. */
  private static final int MIN_PIECE_CHARS = 8;

  private static final Chains CHAINS = new Chains(MAX_GAP_CHARS, Seeds.LENGTH);

  private final String left;
  private final Seeds seeds;
  private final Extension extension = new Extension();

  /**
   * @param left comparison view of the left text
   */
  public Aligner(String left) {
    this.left = left;
    this.seeds = new Seeds(left);
  }

  /**
   * @param right comparison view of another text
   * @return passages by their left start; none overlaps another on either side
   */
  public List<TextAlignment> align(String right) {
    List<TextAlignment> pieces = new ArrayList<>();
    for (List<Match> chain : CHAINS.of(seeds.matches(right))) {
      if (pieces.stream().noneMatch(p -> holds(p, chain))) {
        TextAlignment piece = dense(extension.extend(chain, left, right), right);
        if (piece.matched() >= MIN_PIECE_CHARS && piece.similarity() >= MIN_SIMILARITY) {
          pieces.add(piece);
        }
      }
    }
    List<TextAlignment> bridged = Bridges.over(NoOverlap.of(pieces), left, right);
    return Reordering.joined(bridged).stream()
        .filter(p -> p.matched() >= MIN_MATCHED_CHARS && p.similarity() >= MIN_SIMILARITY)
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
    while (passage.similarity() < MIN_SIMILARITY && rest.size() > 1) {
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
