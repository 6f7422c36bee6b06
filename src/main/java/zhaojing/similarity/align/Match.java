package zhaojing.similarity.align;

import java.util.Comparator;

/** {@code length} equal code units at {@code left} and {@code right} of the two strings aligned. */
public record Match(int left, int right, int length) {
  /** By the left string and then the right one. */
  static final Comparator<Match> ORDER =
      (a, b) ->
          a.left != b.left ? Integer.compare(a.left, b.left) : Integer.compare(a.right, b.right);

  public int leftEnd() {
    return left + length;
  }

  public int rightEnd() {
    return right + length;
  }

  /** How far this match must be cut at its start to follow {@code before} on both sides. */
  int overlapWith(Match before) {
    return Math.max(0, Math.max(before.leftEnd() - left, before.rightEnd() - right));
  }

  Match cutStart(int by) {
    return new Match(left + by, right + by, length - by);
  }
}
