package zhaojing.model;

import java.util.List;

/**
 * A sentence with what it does.
 *
 * @param span in the document's text
 * @param confidence that the move is right, 0 to 1
 * @param unsure too little confidence: the sentence counts for nothing
 * @param decidedBy the rule or model that decided, for the curious reader
 */
public record TaggedSentence(
    Span span,
    Move move,
    double confidence,
    boolean unsure,
    List<ThemeHit> themes,
    String decidedBy) {
  public TaggedSentence {
    themes = List.copyOf(themes);
  }

  /** A sentence that is sure enough to count. */
  public TaggedSentence(
      Span span, Move move, double confidence, List<ThemeHit> themes, String decidedBy) {
    this(span, move, confidence, false, themes, decidedBy);
  }
}
