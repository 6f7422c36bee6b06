package zhaojing.similarity;

import java.util.List;
import java.util.Optional;
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

  static WholeSentences around(ComparedText left, ComparedText right, TextAlignment passage) {
    Side l = Side.of(left, passage.left());
    Side r = Side.of(right, passage.right());
    boolean start =
        l.missingBefore() <= MAX_MISSING_CHARS && r.missingBefore() <= MAX_MISSING_CHARS;
    boolean end = l.missingBehind() <= MAX_MISSING_CHARS && r.missingBehind() <= MAX_MISSING_CHARS;
    int length = l.length(start, end) + r.length(start, end);
    return new WholeSentences(
        l.grown(left, start, end), r.grown(right, start, end), 2.0 * passage.matched() / length);
  }

  /** The passage as it is. */
  static WholeSentences none(ComparedText left, ComparedText right, TextAlignment passage) {
    return new WholeSentences(
        left.view().map().original(passage.left()),
        right.view().map().original(passage.right()),
        passage.similarity());
  }

  /**
   * One side: the passage in the view, and the sentences (in the text as extracted) it begins and
   * ends in.
   *
   * @param missingBefore characters of the view from the first sentence's start to the passage
   */
  private record Side(Span inView, Span first, Span last, int missingBefore, int missingBehind) {

    static Side of(ComparedText text, Span inView) {
      Span inText = text.view().map().original(inView);
      List<Span> sentences = text.submission().document().sentences();
      Span first = holding(sentences, inText.start()).orElse(inText);
      Span last = holding(sentences, inText.end() - 1).orElse(inText);
      return new Side(
          inView,
          first,
          last,
          inView.start() - text.view().map().view(first.start()),
          text.view().map().view(last.end()) - inView.end());
    }

    private static Optional<Span> holding(List<Span> sentences, int offset) {
      return sentences.stream().filter(s -> s.start() <= offset && offset < s.end()).findFirst();
    }

    int length(boolean start, boolean end) {
      return inView.length() + (start ? missingBefore : 0) + (end ? missingBehind : 0);
    }

    Span grown(ComparedText text, boolean start, boolean end) {
      Span inText = text.view().map().original(inView);
      return new Span(
          start ? Math.min(first.start(), inText.start()) : inText.start(),
          end ? Math.max(last.end(), inText.end()) : inText.end());
    }
  }
}
