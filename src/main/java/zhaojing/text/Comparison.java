package zhaojing.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;

/**
 * Makes the view of a text that copies are looked for in: letters, digits and Han characters only.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * The comparable characters of a reading's view, in lower case, traditional characters as
   * simplified ones.
   */
  public static View of(View cleaned) {
    ViewBuilder builder = new ViewBuilder(cleaned.text().length());
    String text = cleaned.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        builder.append(simplified(Character.toLowerCase(c)), i);
      }
    }
    View derived = builder.build(text.length());
    return new View(derived.text(), cleaned.map().then(derived.map()));
  }

  private static char simplified(char c) {
    return Folding.isHan(c) ? Characters.simplified(c) : c;
  }

  /** One-to-one table from traditional to simplified, filled once from HanLP's dictionary. */
  private static final class Characters {
    private static final char[] TABLE = new char[0x5200 + 0x4e00];

    static {
      for (int c = 0x4e00; c <= 0x9fff; c++) {
        String folded =
            TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf((char) c));
        TABLE[c] = folded.length() == 1 ? folded.charAt(0) : (char) c;
      }
    }

    static char simplified(char c) {
      return c < TABLE.length && TABLE[c] != 0 ? TABLE[c] : c;
    }
  }
}
