package zhaojing.sample.pairs;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** Characters that look like others: radicals, full-width digits, kana and letters. */
final class Twins {
  private static final Map<Character, Character> TWINS = new TreeMap<>();

  static {
    for (char c = '\u2f00'; c <= '\u2fd5'; c++) {
      TWINS.put(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0), c);
    }
    for (char c = '0'; c <= '9'; c++) {
      TWINS.put(c, (char) (c - '0' + '０'));
    }
    String pairs = "口ロ二ニ力カ工エ八ハ卜トAАBВCСHНKКMМOОPРTТXХaаcсeеoоpрxх";
    for (int i = 0; i < pairs.length(); i += 2) {
      TWINS.put(pairs.charAt(i), pairs.charAt(i + 1));
    }
  }

  private Twins() {}

  static char of(char c) {
    return TWINS.getOrDefault(c, c);
  }
}
