package zhaojing.text;

import java.util.List;

/** Splits a text into words. Safe for many threads. */
public interface Segmenter {
  /**
   * The words of {@code view} in order, with spans in the text as extracted; white space has no
   * token.
   */
  List<Token> segment(View view);
}
