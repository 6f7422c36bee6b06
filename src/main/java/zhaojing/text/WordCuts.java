package zhaojing.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a wording into words without losing anything between them. Safe for many threads. */
public final class WordCuts {
  private final Segmenter segmenter;

  public WordCuts(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * @param text any string
   * @return words and what stands between them; joined they are the text
   */
  public List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (Token token : segmenter.segment(View.of(text))) {
      if (token.span().start() > at) {
        pieces.add(text.substring(at, token.span().start()));
      }
      pieces.add(text.substring(token.span().start(), token.span().end()));
      at = token.span().end();
    }
    if (at < text.length()) {
      pieces.add(text.substring(at));
    }
    return pieces;
  }
}
