package zhaojing.evaluate;

import zhaojing.model.Span;

/**
 * A stretch of one text of a labelled folder.
 *
 * @param file the text's name in the folder, with {@code /}
 * @param span UTF-16 code units of that text
 */
public record Place(String file, Span span) {
  /** Code units that both cover; 0 in different texts. */
  int overlap(Place other) {
    return file.equals(other.file) ? span.overlap(other.span) : 0;
  }
}
