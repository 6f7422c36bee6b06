package zhaojing.similarity.library;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import zhaojing.similarity.fingerprint.Fingerprints;

/**
 * Fingerprints as terms of {@value #BYTES} bytes. Two hashes that fall together only make a
 * candidate that alignment then drops.
 */
final class PrintTerms extends TokenStream {
  private static final int BYTES = 5;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final Fingerprints prints;
  private int next;

  PrintTerms(Fingerprints prints) {
    this.prints = prints;
  }

  @Override
  public boolean incrementToken() {
    if (next == prints.size()) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(term(prints.hashes()[next++]));
    return true;
  }

  static BytesRef term(long hash) {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) (hash >>> (56 - 8 * i));
    }
    return new BytesRef(bytes);
  }
}
