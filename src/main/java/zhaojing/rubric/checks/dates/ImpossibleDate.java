package zhaojing.rubric.checks.dates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Days, months and hours that do not exist. */
final class ImpossibleDate implements Check {
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<=\\d{4}年|[〇○零一二三四五六七八九]{3}年|去年|今年|前年)(1[3-9]|[2-9]\\d|0|十[三四五六七八九])月(?!\\d)");
  private static final Pattern HOUR =
      Pattern.compile(
          "(?:[日号]|早上|上午|中午|下午|傍晚|晚上|夜里|凌晨|当晚|当天)(?:的)?(2[5-9]|[3-9]\\d)(?:[时点](?![\\u4e00-\\u9fff]{0,2}(?:意见|建议|要求))|[:：]\\d\\d)"
              + "|(?<!\\d)(2[5-9]|[3-9]\\d)[点时](?:半|整|\\d{1,2}分)"
              + "|(?<!\\d)(?:[01]?\\d|2[0-4])[点时:：]([6-9]\\d)分"
              + "|上午(?:1[3-9]|2\\d)[点时:：](?!意见)");
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d月])(\\d{1,2})月(\\d{1,2})[日号]?(?:至|到|—|-|~)(?:\\1月)?(\\d{1,2})[日号]");

  @Override
  public CheckId id() {
    return new CheckId("IMPOSSIBLE_DATE");
  }

  @Override
  public String name() {
    return "日期时间不存在";
  }

  @Override
  public String purpose() {
    return "文中的日期或钟点不可能存在，如 2 月 30 日、13 月、25 时，或起止日期前后颠倒。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("2014年2月30日，我到柳林沟走访。", "2014年2月30日"),
        Example.flagged("去年13月的会我没参加，四月三十一日才补学。", "13月", "四月三十一日"),
        Example.flagged("5月6日25时30分，水站停电。2013年2月29日修好。", "日25时", "2013年2月29日"),
        Example.flagged("6月20日至6月12日，我下村走访；上午15时到组里。", "6月20日至6月12日", "上午15时"),
        Example.clean("2012年2月29日、5月31日、12月31日我都在村里，夜里24时才回。"),
        Example.clean("我提了26点意见，用了13个月，6月12日至20日补课，12月20日至1月10日放假。"),
        Example.clean("2014.3.15到2014.12.31，每天早上7:30上班，全年发电13.5万度。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    List<Span> found = new ArrayList<>();
    for (Dates.Date date : Dates.in(view)) {
      if (!exists(date)) {
        found.add(subject.original(new Span(date.start(), date.end())));
      }
    }
    found.addAll(subject.matches(MONTH));
    found.addAll(subject.matches(HOUR));
    Matcher range = RANGE.matcher(view);
    while (range.find()) {
      if (Dates.number(range.group(3)) < Dates.number(range.group(2))
          && Dates.number(range.group(1)) <= 12) {
        found.add(subject.original(new Span(range.start(), range.end())));
      }
    }
    return found.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "有 " + Spans.merge(found).size() + " 处日期或钟点不可能存在。",
            Spans.merge(found).stream().map(subject::quote).toList(),
            "请核对并改正日期、时间。");
  }

  /** Without a year, 29 February may exist. */
  private static boolean exists(Dates.Date date) {
    int year = date.year().orElse(2000);
    return date.month() >= 1
        && date.month() <= 12
        && date.day() >= 1
        && year > 0
        && date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
  }
}
