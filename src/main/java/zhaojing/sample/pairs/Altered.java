package zhaojing.sample.pairs;

import zhaojing.model.Span;

/**
 * A stretch as the copier wrote it.
 *
 * @param left in the stretch, from the first to the last character that was taken over
 * @param right the same in {@code text}
 */
record Altered(String text, Span left, Span right) {
  /** All of it was taken over. */
  static Altered whole(String stretch, String text) {
    return new Altered(text, new Span(0, stretch.length()), new Span(0, text.length()));
  }
}
