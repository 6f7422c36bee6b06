package zhaojing.similarity.library;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Every two neighbouring characters of a comparison view as a term, and the last one alone: each
 * character begins one term.
 */
final class Bigrams extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final String view;
  private int next;

  Bigrams(String view) {
    this.view = view;
  }

  @Override
  public boolean incrementToken() {
    if (next == view.length()) {
      return false;
    }
    clearAttributes();
    term.append(view, next, Math.min(next + 2, view.length()));
    next++;
    return true;
  }
}
