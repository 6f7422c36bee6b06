package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns one text with others. Keeps the left text's seeds, so that many rights cost little. Not
 * for sharing between threads.
 */
public final class Aligner {
  /** Two matches are one passage when no more than this lies between them on either side. */
  static final int MAX_GAP_CHARS = 40;

  /** Less equal text than this is no passage. */
  static final int MIN_MATCHED_CHARS = 16;

  /** A passage of which less is equal is a row of chance finds. */
  static final double MIN_SIMILARITY = 0.55;

  private static final Chains CHAINS = new Chains(MAX_GAP_CHARS, MIN_MATCHED_CHARS);

  private final String left;
  private final Seeds seeds;

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
    List<TextAlignment> passages = new ArrayList<>();
    List<List<Match>> chains = new ArrayList<>(CHAINS.of(seeds.matches(right)));
    chains.sort(Comparator.comparingInt(c -> c.get(0).left()));
    for (List<Match> chain : chains) {
      TextAlignment passage = dense(Extension.extend(chain, left, right), right);
      if (passage.matched() >= MIN_MATCHED_CHARS && passage.similarity() >= MIN_SIMILARITY) {
        passages.add(passage);
      }
    }
    return NoOverlap.of(passages);
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
