package zhaojing.evaluate;

import java.util.List;

/** A passage in two texts, labelled or detected. The sides mean nothing to the measures. */
public record SharedPassage(Place left, Place right) {
  /** The two texts. */
  public PairScores.Pair pair() {
    return new PairScores.Pair(left.file(), right.file());
  }

  /** Both sides. */
  List<Place> places() {
    return List.of(left, right);
  }

  int length() {
    return left.span().length() + right.span().length();
  }

  SharedPassage swapped() {
    return new SharedPassage(right, left);
  }

  /**
   * The other passage laid on this one, side on side: as it stands or swapped, whichever covers
   * more.
   */
  SharedPassage facing(SharedPassage other) {
    return cover(other.swapped()) > cover(other) ? other.swapped() : other;
  }

  /**
   * True when the two overlap on both sides: Potthast's "detects". A detection that meets only one
   * side names the wrong source.
   */
  boolean detects(SharedPassage other) {
    return cover(facing(other)) > 0;
  }

  private int cover(SharedPassage other) {
    int lefts = left.overlap(other.left);
    int rights = right.overlap(other.right);
    return lefts > 0 && rights > 0 ? lefts + rights : 0;
  }
}
