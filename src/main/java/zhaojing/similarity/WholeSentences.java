package zhaojing.similarity;

import java.util.List;
import zhaojing.model.Span;
import zhaojing.similarity.align.TextAlignment;

/**
 * Lets a copied passage begin and end with its sentences, where on both sides only a few characters
 * are missing: whoever copies a paragraph changes its first words most readily.
 *
 * @param left span in the left text as extracted
 * @param right span in the right text as extracted
 * @param similarity over the spans in their comparison views
 */
record WholeSentences(Span left, Span right, double similarity) {
  /** More than this before or behind the passage is not part of what was copied. */
  private static final int MAX_MISSING_CHARS = 8;

  /**
   * So few characters of one more sentence are equal by chance, such as the number of a heading.
   */
  private static final int MAX_CHANCE_CHARS = 3;

  static WholeSentences around(ComparedText left, ComparedText right, TextAlignment passage) {
    Side l = Side.of(left, passage.left());
    Side r = Side.of(right, passage.right());
    Edge start = Edge.of(l.missingBefore(), l.insideFirst(), r.missingBefore(), r.insideFirst());
    Edge end = Edge.of(l.missingBehind(), l.insideLast(), r.missingBehind(), r.insideLast());
    Span inLeft = l.moved(start, end);
    Span inRight = r.moved(start, end);
    int length =
        left.view().map().view(inLeft).length() + right.view().map().view(inRight).length();
    int dropped = start.dropped(l.insideFirst()) + end.dropped(l.insideLast());
    double similarity = 2.0 * (passage.matched() - dropped) / length;
    return new WholeSentences(inLeft, inRight, Math.max(0, similarity));
  }

  /** The passage as it is. */
  static WholeSentences none(ComparedText left, ComparedText right, TextAlignment passage) {
    return new WholeSentences(
        left.view().map().original(passage.left()),
        right.view().map().original(passage.right()),
        passage.similarity());
  }

  /** What to do with one end of a passage, on both sides alike. */
  private enum Edge {
    KEEP,
    GROW,
    SHRINK;

    static Edge of(int leftMissing, int leftInside, int rightMissing, int rightInside) {
      if (leftMissing <= MAX_MISSING_CHARS && rightMissing <= MAX_MISSING_CHARS) {
        return GROW;
      }
      boolean chance = leftInside <= MAX_CHANCE_CHARS && rightInside <= MAX_CHANCE_CHARS;
      return chance ? SHRINK : KEEP;
    }

    int dropped(int inside) {
      return this == SHRINK ? inside : 0;
    }
  }

  /**
   * One side, in the text as extracted, with counts of characters in the view.
   *
   * @param first the sentence the passage begins in
   * @param last the sentence it ends in
   * @param second start of the sentence behind the first
   * @param secondLast end of the sentence before the last
   * @param missingBefore from the first sentence's start to the passage
   * @param insideFirst from the passage's start to the first sentence's end
   */
  private record Side(
      Span passage,
      Span first,
      Span last,
      int second,
      int secondLast,
      int missingBefore,
      int insideFirst,
      int missingBehind,
      int insideLast) {

    static Side of(ComparedText text, Span inView) {
      Span passage = text.view().map().original(inView);
      List<Span> sentences = text.submission().document().sentences();
      int from = holding(sentences, passage.start());
      int to = holding(sentences, passage.end() - 1);
      Span first = from < 0 ? passage : sentences.get(from);
      Span last = to < 0 ? passage : sentences.get(to);
      boolean several = from >= 0 && from < to;
      return new Side(
          passage,
          first,
          last,
          several ? sentences.get(from + 1).start() : passage.start(),
          several ? sentences.get(to - 1).end() : passage.end(),
          inView.start() - text.view().map().view(first.start()),
          several ? text.view().map().view(first.end()) - inView.start() : inView.length(),
          text.view().map().view(last.end()) - inView.end(),
          several ? inView.end() - text.view().map().view(last.start()) : inView.length());
    }

    private static int holding(List<Span> sentences, int offset) {
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i).start() <= offset && offset < sentences.get(i).end()) {
          return i;
        }
      }
      return -1;
    }

    Span moved(Edge start, Edge end) {
      int from =
          switch (start) {
            case GROW -> Math.min(first.start(), passage.start());
            case SHRINK -> second;
            case KEEP -> passage.start();
          };
      int to =
          switch (end) {
            case GROW -> Math.max(last.end(), passage.end());
            case SHRINK -> secondLast;
            case KEEP -> passage.end();
          };
      return from < to ? new Span(from, to) : passage;
    }
  }
}
