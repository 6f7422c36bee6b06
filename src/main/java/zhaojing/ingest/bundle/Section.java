package zhaojing.ingest.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.text.Numerals;

/** A text's own sections: 一、 （二） 3. 第一部分 第二，. */
final class Section {
  private static final String N = "([" + Numerals.SMALL + "]{1,3})";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:" + N + "[、.．](?![0-9])|[（(]" + N + "[）)]|第" + N + "(?:部分|章|节|条|步|点|方面|[，,、：:]))");
  private static final Pattern TOP = Pattern.compile("^([一二三四五六七八九十]{1,3})、");

  private Section() {}

  /** The number of any section the line begins, 0 when it begins none. */
  static int number(String line) {
    Matcher matcher = NUMBERED.matcher(line);
    if (!matcher.find()) {
      return 0;
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Numerals.small(matcher.group(i));
      }
    }
    return 0;
  }

  /** The number of a section of the highest level, 0 when it begins none. */
  static int top(String line) {
    Matcher matcher = TOP.matcher(line);
    return matcher.find() ? Numerals.small(matcher.group(1)) : 0;
  }
}
