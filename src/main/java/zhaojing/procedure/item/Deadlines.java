package zhaojing.procedure.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day until which, or from which on, something is to be done. */
final class Deadlines {
  private static final String NUM = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final String YEAR = "(?:(?:\\d{4}|[二〇零一三四五六七八九]{4})年|今年|明年|本年)?";
  private static final String DAY = YEAR + NUM + "月(?:份|" + NUM + "[日号]|(?:上旬|中旬|下旬|月?底|末|初))?";
  private static final String UNTIL = "(?:之前|以前|底前|末前|前|底|内|止)";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?<![每\\d一二三四五六七八九十年])(?:"
              + ("从" + DAY + "(?:起|开始)|" + DAY + "(?:" + UNTIL + "|起)")
              + ("|(?:于|在)" + YEAR + NUM + "月" + NUM + "[日号](?=[^，。；]{0,6}(?:退|完|交|报|建|到位))")
              + "|(?:从)?(?:下学期|本学期|下周|下个?月|本月|即日|明年|今年|下季度|本季度|今天|现在)(?:起|开始)"
              + "|(?:今年|本年|明年)?年(?:底|末|终)(?:前|以前|之前)|(?:今年|本年)(?:内|底前)|(?<!两|一|半|三)年内"
              + "|(?:本|下|上)?(?:半年|学期|季度|月|周)(?:底|末|内)(?:前|以前)?"
              + "|(?:国庆|春节|元旦|中秋|五一|开学)(?:节)?(?:前|以前|之前)"
              + ("|" + NUM + "[日号](?:前|以前|之前)")
              + "|(?:[一两三四五六七八九十\\d]{1,3})(?:个月|周|天|日)(?:内|之内|以内)(?=完成|整改|到位|办结|解决))");

  private Deadlines() {}

  /** The first deadline in {@code words}, without its preposition. */
  static Optional<String> in(String words) {
    Matcher matcher = DEADLINE.matcher(words);
    while (matcher.find()) {
      String found = matcher.group();
      if (!words.startsWith("每", Math.max(0, matcher.start() - 1))) {
        return Optional.of(
            found.startsWith("于") || found.startsWith("在") ? found.substring(1) : found);
      }
    }
    return Optional.empty();
  }
}
