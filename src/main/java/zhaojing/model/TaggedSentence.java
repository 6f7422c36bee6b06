package zhaojing.model;

import java.util.List;

/**
 * A sentence with what it does.
 *
 * @param span in the document's text
 * @param confidence of the move, 0 to 1
 * @param decidedBy the rule or model that decided, for the curious reader
 */
public record TaggedSentence(
    Span span, Move move, double confidence, List<ThemeHit> themes, String decidedBy) {
  public TaggedSentence {
    themes = List.copyOf(themes);
  }
}
