package zhaojing.similarity.align;

import java.util.List;
import zhaojing.model.Span;

/**
 * A passage that two strings share.
 *
 * @param left span in the left string
 * @param right span in the right string
 * @param blocks the equal runs in order, from the first characters of the passage to its last
 * @param similarity twice the equal characters over the length of both sides, 0 to 1 (Dice)
 */
public record TextAlignment(Span left, Span right, List<Match> blocks, double similarity) {
  public TextAlignment {
    blocks = List.copyOf(blocks);
  }

  static TextAlignment of(List<Match> blocks) {
    Match first = blocks.get(0);
    Match last = blocks.get(blocks.size() - 1);
    Span left = new Span(first.left(), last.leftEnd());
    Span right = new Span(first.right(), last.rightEnd());
    int equal = blocks.stream().mapToInt(Match::length).sum();
    return new TextAlignment(left, right, blocks, 2.0 * equal / (left.length() + right.length()));
  }

  /** Equal characters. */
  public int matched() {
    return blocks.stream().mapToInt(Match::length).sum();
  }
}
