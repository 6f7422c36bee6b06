package zhaojing.procedure.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.text.Numerals;

/**
 * The numeral before a heading or a member of a list.
 *
 * @param level 1 一、 · 2 （一） · 3 1. · 4 （1） · 5 一是, 一要, 第一，, 首先，
 * @param number from 1; 0 for 最后 and its like
 * @param length in characters of the line
 */
record Label(int level, int number, int length) {
  private static final String HAN = "[一二三四五六七八九十]{1,3}";
  private static final Pattern[] LEVELS = {
    Pattern.compile("(" + HAN + ")[、，.．]|第(" + HAN + ")部分[：:、，]?"),
    Pattern.compile("[（(](" + HAN + ")[）)][、.]?"),
    Pattern.compile("(\\d{1,2})(?:[.．](?!\\d+[万亿%％倍])|、)|第(\\d{1,2})[条项个][：:、，]?"),
    Pattern.compile("[（(](\\d{1,2})[）)]、?|([①-⑳])"),
    Pattern.compile(
        "(" + HAN + ")(?:是|则|来|要)|第(" + HAN + ")(?:条|点|个|方面)?(?:是|[，、：])|(首先|其次|再次|最后)[，、是]?")
  };
  private static final String ORDER = "首其再";

  /** The label at the start of {@code words}. */
  static Optional<Label> of(String words) {
    for (int level = 1; level <= LEVELS.length; level++) {
      Matcher matcher = LEVELS[level - 1].matcher(words);
      if (matcher.lookingAt()) {
        String numeral = matcher.group(1);
        for (int g = 2; numeral == null && g <= matcher.groupCount(); g++) {
          numeral = matcher.group(g);
        }
        return Optional.of(new Label(level, number(numeral), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** The value of a numeral up to 99, in Chinese, Arabic or circled figures. */
  static int number(String numeral) {
    char first = numeral.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    int ordinal = ORDER.indexOf(first);
    if (ordinal >= 0 || first == '最') {
      return ordinal + 1;
    }
    return Numerals.small(numeral);
  }
}
