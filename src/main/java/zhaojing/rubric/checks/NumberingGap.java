package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Enumerations that leave out a number. */
final class NumberingGap implements Check {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BEGIN = "(?<=^|[\\n。；：:;！？，])[ ]?";
  private static final String LINE_START = "(?<=^|\\n)";
  private static final int WORDS_AFTER_CHARS = 8;

  /** One style of enumeration each; group 1 is the numeral. */
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile(BEGIN + "([一二三四五六七八九十])是(?=[\\u4e00-\\u9fff“])"),
          Pattern.compile(BEGIN + "第([一二三四五六七八九十])[，,、：:]"),
          Pattern.compile(LINE_START + "([一二三四五六七八九十])、"),
          Pattern.compile(LINE_START + "（([一二三四五六七八九十])）"));

  @Override
  public CheckId id() {
    return new CheckId("NUMBERING_GAP");
  }

  @Override
  public String name() {
    return "序号缺漏";
  }

  @Override
  public String purpose() {
    return "有“一是、三是”而没有“二是”，或有“第三”而没有“第二”，多半是删改、拼接时掉了内容。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("主要问题：一是学习不够；三是走访不够。", "三是走访不够。"),
        Example.flagged("第一，要听。第二，要记。第四，要办。", "第四，要办。"),
        Example.flagged("一、问题\n学习少。\n三、措施\n多学习。", "三、措施"),
        Example.clean("一是学习不够；二是走访不够；三是办事不快。措施：一是学，二是走。"),
        Example.clean("首先要听。其次，要记。第三，要办。一是慢，其二，拖；三是推。"),
        Example.clean("第一，要听。第三支部讲得好。（一）学习。（二）走访。"),
        Example.clean("一、现状\n好。\n二、做法\n一、看\n看。\n二、听\n听。\n三、办\n办。\n四、打算\n改。"),
        Example.clean("一、问题\n少。二、原因\n懒。\n三、措施\n改。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    List<Evidence> quotes = new ArrayList<>();
    for (Pattern style : STYLES) {
      // A list inside a list may be numbered in the same style; going on with the outer is no gap.
      Set<Integer> opened = new HashSet<>();
      boolean nests = style.pattern().startsWith(LINE_START);
      int last = 0;
      int lastEnd = 0;
      Matcher marker = style.matcher(view);
      while (marker.find()) {
        int number = NUMERALS.indexOf(marker.group(1)) + 1;
        boolean continuesOuter = nests && opened.contains(number - 1);
        if (number > last + 1 && last > 0 && !continuesOuter) {
          missing(view.substring(lastEnd, marker.start()), last + 1, number)
              .ifPresent(m -> quotes.add(subject.quote(subject.original(words(view, marker)))));
        }
        opened.add(number);
        last = number;
        lastEnd = marker.end();
      }
    }
    return quotes.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "序号不连续，有 " + quotes.size() + " 处缺了前一项。",
            quotes,
            "补上缺的一项，或把序号改为连续。");
  }

  /** The first number left out that stands in no other style between the two markers either. */
  private static Optional<Integer> missing(String between, int from, int to) {
    for (int n = from; n < to; n++) {
      char numeral = NUMERALS.charAt(n - 1);
      Pattern anyStyle =
          Pattern.compile(
              "[第其]?"
                  + numeral
                  + "[，,、：:是要）)个条]|[第其]"
                  + numeral
                  + "|(?<!\\d)"
                  + n
                  + "[.、．）)]"
                  + (n == 2 ? "|其次|再次|另外|同时|再一个" : "|其次|再次|另外|最后|同时|再一个"));
      if (!anyStyle.matcher(between).find()) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  private static Span words(String view, Matcher marker) {
    int end = marker.end();
    while (end < view.length()
        && end - marker.end() < WORDS_AFTER_CHARS
        && "\n。！？；".indexOf(view.charAt(end)) < 0) {
      end++;
    }
    if (end < view.length() && end - marker.end() < WORDS_AFTER_CHARS && view.charAt(end) != '\n') {
      end++;
    }
    return new Span(marker.start(), end);
  }
}
