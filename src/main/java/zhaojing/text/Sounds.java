package zhaojing.text;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.nio.charset.Charset;

/** How a character is spoken. */
public final class Sounds {
  private Sounds() {}

  /**
   * True when both characters may be read as one syllable, whatever the tone. Sounds that many
   * speakers and input methods do not tell apart (zh and z, ing and in) count as one.
   */
  public static boolean alike(char a, char b) {
    for (Pinyin first : readings(a)) {
      for (Pinyin second : readings(b)) {
        if (plain(first).equals(plain(second))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True when the first readings are one syllable exactly, whatever the tone. */
  public static boolean same(char a, char b) {
    Pinyin[] first = readings(a);
    Pinyin[] second = readings(b);
    return first.length > 0
        && second.length > 0
        && first[0].getPinyinWithoutTone().equals(second[0].getPinyinWithoutTone());
  }

  /** True for a simplified character of the common set (GB 2312). */
  public static boolean common(char c) {
    return Charset.forName("GB2312").newEncoder().canEncode(c);
  }

  private static String plain(Pinyin reading) {
    String plain = reading.getPinyinWithoutTone().replaceFirst("^(z|c|s)h", "$1");
    return plain.replaceFirst("(?<=[iea])ng$", "n");
  }

  private static Pinyin[] readings(char c) {
    Pinyin[] readings = PinyinDictionary.get(String.valueOf(c));
    return readings == null ? new Pinyin[0] : readings;
  }
}
