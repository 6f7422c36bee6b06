package zhaojing.rubric.checks.dates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.text.Numerals;

/** Reads dates: 2014年3月15日, 三月十五日, 2014.3.15, 2014-03-15. */
final class Dates {
  /**
   * A month and day as written, possible or not.
   *
   * @param start in the cleaned view
   * @param end in the cleaned view
   * @param year absent when the text does not say
   */
  record Date(int start, int end, OptionalInt year, int month, int day) {}

  private static final String MONTH = "(?:\\d{1,2}|十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String DAY = "(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d一二三四五六七八九十第.])(?:(\\d{4}|[一二][〇○零一二三四五六七八九]{3})年)?("
              + MONTH
              + ")月("
              + DAY
              + ")[日号]");

  private static final Pattern WITH_SIGNS =
      Pattern.compile(
          "(?<![\\d.\\-/])((?:19|20)\\d\\d)([.\\-/])(\\d{1,2})\\2(\\d{1,2})(?![\\d.\\-/])");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年|([一二][〇○零一二三四五六七八九]{3})年");

  private Dates() {}

  /** In order of the view. */
  static List<Date> in(String view) {
    List<Date> dates = new ArrayList<>();
    Matcher date = DATE.matcher(view);
    while (date.find()) {
      OptionalInt year =
          date.group(1) == null ? OptionalInt.empty() : OptionalInt.of(number(date.group(1)));
      dates.add(
          new Date(date.start(), date.end(), year, number(date.group(2)), number(date.group(3))));
    }
    Matcher signs = WITH_SIGNS.matcher(view);
    while (signs.find()) {
      dates.add(
          new Date(
              signs.start(),
              signs.end(),
              OptionalInt.of(number(signs.group(1))),
              number(signs.group(3)),
              number(signs.group(4))));
    }
    dates.sort(java.util.Comparator.comparingInt(Date::start));
    return dates;
  }

  /** A year named in a text, at its place in the view. */
  record Year(int start, int end, int year) {}

  static List<Year> years(String view) {
    List<Year> years = new ArrayList<>();
    Matcher year = YEAR.matcher(view);
    while (year.find()) {
      String words = year.group(1) != null ? year.group(1) : year.group(2);
      years.add(new Year(year.start(), year.end(), number(words)));
    }
    return years;
  }

  static int number(String words) {
    return Numerals.value(words).map(BigDecimal::intValue).orElse(0);
  }
}
