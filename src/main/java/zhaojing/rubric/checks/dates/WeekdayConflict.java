package zhaojing.rubric.checks.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Dates with a weekday that they do not have. */
final class WeekdayConflict implements Check {
  private static final String DAYS = "一二三四五六日";
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:上午|下午|晚上|早上|傍晚|夜里|中午|清晨|一早|早|晚|夜|晨)?[（(，,、 ]?(?:那天|当天)?(?:一个|也就是|即|又是|是|正是|正好是|恰好是|刚好是|恰逢|正值|正赶上)?个?(?:星期|礼拜|周)([一二三四五六日天])(?![到至、])");
  private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?:星期|礼拜|周)([一二三四五六日天])[（(，,]?$");

  @Override
  public CheckId id() {
    return new CheckId("WEEKDAY_CONFLICT");
  }

  @Override
  public String name() {
    return "日期与星期不符";
  }

  @Override
  public String purpose() {
    return "所写的日期那天不是所写的星期几，说明日期或星期有误，也可能是改了旧稿的年份。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("2014年3月15日（星期三），我到柳林沟走访。", "2014年3月15日（星期三"),
        Example.flagged("二〇一四年四月八日，星期日，镇里开会。", "二〇一四年四月八日，星期日"),
        Example.flagged("2014年春天我常下村。3月17日周五，我又去了一趟。", "3月17日周五"),
        Example.flagged("今年3月7日，星期六，开了会。\n王明\n2014年5月13日", "3月7日，星期六"),
        Example.clean("去年3月7日，星期四，开了会。小学时的一个10月10日，星期天，我丢了书包。\n2014年5月13日"),
        Example.clean("2014年3月15日（星期六），我到柳林沟走访。3月17日周一，我又去了一趟。"),
        Example.clean("3月15日星期三，我到柳林沟走访。"),
        Example.clean("2014年春天我常下村，10月19日星期六那回记得最清。"),
        Example.clean("2014年3月15日，周一到周五都有人值班。2014年3月17日起，每周三接访。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    DateYears years = DateYears.of(view);
    List<Finding> findings = new ArrayList<>();
    for (Dates.Date date : Dates.in(view)) {
      Matcher after =
          WEEKDAY.matcher(view.substring(date.end(), Math.min(view.length(), date.end() + 14)));
      Matcher before =
          WEEKDAY_BEFORE.matcher(view.substring(Math.max(0, date.start() - 5), date.start()));
      boolean follows = after.find();
      if ((!follows && !before.find()) || findings.size() == MAX_EVIDENCE) {
        continue;
      }
      char said = follows ? after.group(1).charAt(0) : before.group(1).charAt(0);
      DayOfWeek weekday = DayOfWeek.of(said == '天' ? 7 : DAYS.indexOf(said) + 1);
      Span words =
          follows
              ? new Span(date.start(), date.end() + after.end())
              : new Span(date.start() - (before.end() - before.start()), date.end());
      List<LocalDate> possible = possible(date, years.of(date));
      if (!possible.isEmpty() && possible.stream().noneMatch(d -> d.getDayOfWeek() == weekday)) {
        findings.addAll(
            finding(
                subject,
                Severity.MINOR,
                message(date, possible, said),
                List.of(subject.quote(subject.original(words))),
                "请查日历，核对日期、星期和年份。"));
      }
    }
    return List.copyOf(findings);
  }

  private static String message(Dates.Date date, List<LocalDate> possible, char said) {
    String day = date.month() + " 月 " + date.day() + " 日";
    LocalDate right = possible.get(0);
    return date.year().isPresent()
        ? right.getYear()
            + " 年 "
            + day
            + "是星期"
            + DAYS.charAt(right.getDayOfWeek().getValue() - 1)
            + "，文中写星期"
            + said
            + "。"
        : "在文中所写的年份前后，" + day + "都不是星期" + said + "。";
  }

  private static List<LocalDate> possible(Dates.Date date, Set<Integer> years) {
    List<LocalDate> possible = new ArrayList<>();
    for (int year : years) {
      boolean exists =
          date.month() >= 1
              && date.month() <= 12
              && date.day() >= 1
              && date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
      if (exists) {
        possible.add(LocalDate.of(year, date.month(), date.day()));
      }
    }
    return possible;
  }
}
