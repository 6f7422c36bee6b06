package zhaojing.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/** Traditional and simplified characters, by a table filled once from HanLP's dictionary. */
final class Traditional {
  private static final int FIRST = 0x4e00;
  private static final int LAST = 0x9fff;
  private static final char[] SIMPLIFIED = new char[LAST + 1];
  private static final BitSet ONLY_TRADITIONAL = new BitSet();
  private static final BitSet ONLY_SIMPLIFIED = new BitSet();

  static {
    // 后, 干, 著 are at home in both; the two standard sets tell what is not.
    CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
    CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    for (int c = FIRST; c <= LAST; c++) {
      String folded =
          TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf((char) c));
      char simplified = folded.length() == 1 ? folded.charAt(0) : (char) c;
      SIMPLIFIED[c] = simplified;
      if (simplified != c && mainland.canEncode(simplified) && !mainland.canEncode((char) c)) {
        ONLY_TRADITIONAL.set(c);
        ONLY_SIMPLIFIED.set(simplified, !taiwan.canEncode(simplified));
      }
    }
  }

  private Traditional() {}

  /** The simplified form, or {@code c} itself. */
  static char simplified(char c) {
    return c >= FIRST && c <= LAST ? SIMPLIFIED[c] : c;
  }

  /** Whether {@code c} never stands in a text of simplified characters. */
  static boolean onlyTraditional(char c) {
    return ONLY_TRADITIONAL.get(c);
  }

  /** Whether {@code c} never stands in a text of traditional characters. */
  static boolean onlySimplified(char c) {
    return ONLY_SIMPLIFIED.get(c);
  }
}
