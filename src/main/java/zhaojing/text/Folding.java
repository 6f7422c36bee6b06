package zhaojing.text;

/** One-for-one replacements that make look-alike characters equal. */
final class Folding {
  /**
   * Radical code points that PDF fonts leave in a text and NFKC does not mend, with what they stand
   * for.
   */
  private static final String RADICALS = "⺠民⻅见⻋车⻓长⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻬齐⻰龙⼾户⼴广⼚厂";

  private Folding() {}

  /**
   * True for characters that show nothing: zero width, byte order mark, soft hyphen, direction
   * marks, fillers, variation selectors, controls.
   */
  static boolean invisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || "\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0".indexOf(c) >= 0
        || c == '\ufeff'
        || c == '\u061c'
        || (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f');
  }

  /** True where a pair of surrogates begins that only chooses a character's shape. */
  static boolean selectsVariant(String text, int at) {
    return text.charAt(at) == '\udb40'
        && at + 1 < text.length()
        && text.charAt(at + 1) >= '\udd00'
        && text.charAt(at + 1) <= '\uddef';
  }

  /** True for invisible characters that people, not files or machines, put between others. */
  static boolean zeroWidth(char c) {
    return invisible(c) && c >= '\u00ad' && !(c >= '\ufe00' && c <= '\ufe0f');
  }

  /**
   * Half width for full-width letters, digits and signs; one kind of space; the Han character for a
   * radical or a compatibility form.
   */
  static char fold(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return isSentencePunctuation(c) ? c : (char) (c - 0xfee0);
    }
    if (c == '\u3000' || c == '\u00a0' || c == '\t' || (c >= '\u2000' && c <= '\u200a')) {
      return ' ';
    }
    if ((c >= '\u2e80' && c <= '\u2fdf') || (c >= '\uf900' && c <= '\ufaff')) {
      return plain(c);
    }
    return c;
  }

  /** Punctuation stays as Chinese texts write it: full width. */
  private static boolean isSentencePunctuation(char c) {
    return "！，：；？（）".indexOf(c) >= 0;
  }

  private static char plain(char c) {
    int at = RADICALS.indexOf(c);
    if (at >= 0 && at % 2 == 0) {
      return RADICALS.charAt(at + 1);
    }
    String folded =
        java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
    return folded.length() == 1 ? folded.charAt(0) : c;
  }

  /** True for a Han character of the basic planes (surrogates are not looked at). */
  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || (c >= '\uf900' && c <= '\ufaff');
  }

  /** True for Han characters and the punctuation that is written among them without spaces. */
  static boolean isChinese(char c) {
    return isHan(c) || "，。、；：？！“”‘’（）《》〈〉【】…—".indexOf(c) >= 0;
  }
}
