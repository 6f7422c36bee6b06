package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.text.Numerals;

/** Enumerations that leave out a number. */
final class NumberingGap implements Check {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BEGIN = "(?<=^|[\\n。；：:;！？，])[ ]?";
  private static final String LINE_START = "(?<=^|\\n)";
  private static final int WORDS_AFTER_CHARS = 8;

  /** One style of enumeration each; group 1 is the numeral. */
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile(BEGIN + "([一二三四五六七八九十])是(?=[\\u4e00-\\u9fff“])(?!\\1)"),
          Pattern.compile(BEGIN + "第([一二三四五六七八九十])[，,、：:]"),
          Pattern.compile(BEGIN + "其([一二三四五六七八九十])[，,、：:是]"),
          Pattern.compile(BEGIN + "([一二三四五六七八九十])要(?=[\\u4e00-\\u9fff])"),
          Pattern.compile(BEGIN + "([①②③④⑤⑥⑦⑧⑨])"),
          Pattern.compile(LINE_START + "(\\d{1,2})[.．、](?![\\d])"),
          Pattern.compile(BEGIN + "[（(](\\d{1,2})[）)]"),
          Pattern.compile("(?<=[：；])（([一二三四五六七八九十])）"),
          Pattern.compile(LINE_START + "([一二三四五六七八九十])、"),
          Pattern.compile(LINE_START + "（([一二三四五六七八九十])）"));

  /** From here on the styles are headings; whether these begin at one is looked at elsewhere. */
  private static final int FIRST_HEADING_STYLE = 8;

  /** A list that begins at a higher number is no remark in passing. */
  private static final int HIGHEST_BEGINNING = 4;

  /** As far back a list may have begun in other words. */
  private static final int BEGINNING_WINDOW_CHARS = 700;

  private static final int LONGEST_QUOTATION_CHARS = 200;
  private static final int SOON_CHARS = 80;
  private static final Pattern BEGINS_IN_WORDS =
      Pattern.compile(
          "首先|先是|首要|第一|其一|一方面|一来|一则|一者|最[重主关]|[为其]一|是一[，、]|(?<![一第])一[是、，要也]|[（(][一1][）)]|一个(?:是|问题)|第1|(?<![\\d.])1[.．、）)]|①|头一|有的|一是|最大|最突出");

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
        Example.flagged("整改措施：二是加强调研，多下村；三是改进文风。", "二是加强调研，多下村"),
        Example.flagged("1．学习不够。\n2．走访不够。\n4．办事不快。", "4．办事不快。"),
        Example.flagged("一、问题\n学习少。\n三、措施\n多学习。", "三、措施"),
        Example.clean("一是学习不够；二是走访不够；三是办事不快。措施：一是学，二是走。"),
        Example.clean("“二是要走下去”，这一条我记得最牢。考核得了第三，第二天又去。"),
        Example.clean("首先要听。其次，要记。第三，要办。一是慢，其二，拖；三是推。"),
        Example.clean("第一，要听。第三支部讲得好。（一）学习。（二）走访。"),
        Example.clean("一、现状\n好。\n二、做法\n一、看\n看。\n二、听\n听。\n三、办\n办。\n四、打算\n改。"),
        Example.clean("一、问题\n少。二、原因\n懒。\n三、措施\n改。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    List<Span> gaps = new ArrayList<>();
    for (int style = 0; style < STYLES.size(); style++) {
      gaps(view, STYLES.get(style), style >= FIRST_HEADING_STYLE, gaps);
    }
    List<Quote> quotes =
        gaps.stream().distinct().sorted().map(g -> subject.quote(subject.original(g))).toList();
    return quotes.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "序号不连续，有 " + quotes.size() + " 处缺了前一项。",
            quotes,
            "补上缺的一项，或把序号改为连续。");
  }

  private static void gaps(String view, Pattern style, boolean headings, List<Span> gaps) {
    // A list inside a list may be numbered in the same style; going on with the outer is no gap.
    List<Integer> open = new ArrayList<>();
    int lastEnd = 0;
    Matcher marker = style.matcher(view);
    while (marker.find()) {
      int number = number(marker.group(1));
      if (number == 0 || quoted(view, marker.start())) {
        continue;
      }
      int outer = open.lastIndexOf(number - 1);
      if (number == 1) {
        open.add(1);
      } else if (outer >= 0) {
        open.subList(outer, open.size()).clear();
        open.add(number);
      } else {
        int last = open.isEmpty() ? 0 : open.get(open.size() - 1);
        boolean gap =
            last > 0 && number > last
                ? missing(view.substring(lastEnd, marker.start()), last + 1, number).isPresent()
                : !headings
                    && beginsLate(view, marker, style, number, open.isEmpty() ? 0 : lastEnd);
        if (gap) {
          gaps.add(words(view, marker));
        }
        if (last > 0 && number > last) {
          open.remove(open.size() - 1);
        }
        open.add(number);
      }
      lastEnd = marker.end();
    }
  }

  private static int number(String numeral) {
    int circled = "①②③④⑤⑥⑦⑧⑨".indexOf(numeral);
    return circled >= 0 ? circled + 1 : Numerals.value(numeral).map(n -> n.intValue()).orElse(0);
  }

  /** 问题有：二是…；三是…, with nothing before that could be the first. */
  private static boolean beginsLate(
      String view, Matcher marker, Pattern style, int number, int lastEnd) {
    int from = Math.max(lastEnd, marker.start() - BEGINNING_WINDOW_CHARS);
    String before = view.substring(from, marker.start());
    String after = view.substring(marker.end(), Math.min(view.length(), marker.end() + SOON_CHARS));
    Matcher next = style.matcher(after);
    boolean backwards = next.find() && number(next.group(1)) < number;
    return number <= HIGHEST_BEGINNING
        && !backwards
        && missing(before, BEGINS_IN_WORDS.matcher(before).find() ? 2 : 1, number).isPresent();
  }

  private static boolean quoted(String view, int at) {
    String before = view.substring(Math.max(0, at - LONGEST_QUOTATION_CHARS), at);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.lastIndexOf('“') > line.lastIndexOf('”');
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
