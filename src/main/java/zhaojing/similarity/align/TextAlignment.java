package zhaojing.similarity.align;

import java.util.List;
import zhaojing.model.Span;

/**
 * A passage that two strings share.
 *
 * @param left span in the left string
 * @param right span in the right string
 * @param blocks the equal runs by their places in the left string; where sentences were moved, not
 *     in the order of the right one
 * @param similarity twice the equal characters over the length of both sides, 0 to 1 (Dice)
 */
public record TextAlignment(Span left, Span right, List<Match> blocks, double similarity) {
  public TextAlignment {
    blocks = List.copyOf(blocks);
  }

  static TextAlignment of(List<Match> blocks) {
    Match first = blocks.get(0);
    Match last = blocks.get(blocks.size() - 1);
    int start = first.right();
    int end = last.rightEnd();
    int equal = 0;
    for (Match block : blocks) {
      start = Math.min(start, block.right());
      end = Math.max(end, block.rightEnd());
      equal += block.length();
    }
    Span left = new Span(first.left(), last.leftEnd());
    Span right = new Span(start, end);
    return new TextAlignment(left, right, blocks, 2.0 * equal / (left.length() + right.length()));
  }

  /** Whether the equal runs stand in the same order on both sides. */
  public boolean inOrder() {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).right() < blocks.get(i - 1).right()) {
        return false;
      }
    }
    return true;
  }

  /** Equal characters. */
  public int matched() {
    return blocks.stream().mapToInt(Match::length).sum();
  }
}
