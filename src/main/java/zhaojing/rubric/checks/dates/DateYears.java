package zhaojing.rubric.checks.dates;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years a day may lie in that is told without one: by the words before it (今年, 去年), the date of
 * the signature, or the years named elsewhere in the text.
 */
final class DateYears {
  private static final Pattern SAID = Pattern.compile("(今年|本年|去年|上年|前年)[^。！？\\n]{0,12}$");

  /** Told of another time, which the text may not name. */
  private static final Pattern LONG_AGO =
      Pattern.compile("那年|当年|那时|小时候|小学|中学|高中|大学时|年轻时|从前|以前|多年前|年前|当兵|刚参加工作|记得有一年");

  private static final int SENTENCE_CHARS = 60;

  private final String view;
  private final Optional<YearMonth> signed;
  private final Set<Integer> named = new TreeSet<>();

  private DateYears(String view, Optional<YearMonth> signed) {
    this.view = view;
    this.signed = signed;
  }

  static DateYears of(String view) {
    DateYears years = new DateYears(view, TextTime.signed(view));
    for (Dates.Year year : Dates.years(view)) {
      // A day without a year may be of last winter or of next spring.
      years.named.addAll(List.of(year.year() - 1, year.year(), year.year() + 1));
    }
    return years;
  }

  /** None when nothing tells. */
  Set<Integer> of(Dates.Date date) {
    if (date.year().isPresent()) {
      return Set.of(date.year().getAsInt());
    }
    String before = sentenceBefore(date.start());
    Matcher said = SAID.matcher(before);
    if (signed.isPresent() && said.find()) {
      int year = signed.get().getYear();
      return Set.of(
          switch (said.group(1)) {
            case "今年", "本年" -> year;
            case "前年" -> year - 2;
            default -> year - 1;
          });
    }
    if (LONG_AGO.matcher(before).find()) {
      return Set.of();
    }
    boolean otherYear = !Dates.years(before).isEmpty();
    if (signed.isEmpty() || otherYear) {
      return named;
    }
    boolean later = date.month() > signed.get().getMonthValue();
    int year = signed.get().getYear();
    return later ? Set.of(year - 1, year) : Set.of(year);
  }

  private String sentenceBefore(int at) {
    int start = at;
    while (start > 0
        && at - start < SENTENCE_CHARS
        && "。！？\n".indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    return view.substring(start, at);
  }
}
