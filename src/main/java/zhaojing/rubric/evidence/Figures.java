package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/** Dates, quantities and words spoken, by their form. Spans are in the cleaned view. */
final class Figures {
  private static final String DIGIT = "[一二三四五六七八九十]";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}[日号]|[份底初]|[上中下]旬)?)?"
              + "|[一二][〇○零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,3}月)?"
              + "|(?<!\\d)\\d{1,2}月(?:\\d{1,2}[日号]|[份底初]|[上中下]旬)?"
              + "|(?<![一二三四五六七八九十几])[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿]{1,3}[日号]|[份底初]|[上中下]旬)"
              + "|去年|大前年|前年|头年|昨天|前天|那天|上个?月|上个?星期|上周|上礼拜|正月|腊月|除夕"
              + "|(?:星期|礼拜|周)[一二三四五六日天]"
              + "|(?<!\\d)\\d{1,2}[点时](?:半|多|钟|\\d{1,2}分)"
              + "|(?<![一二三四五六七八九十几])[一二三四五六七八九十两]{1,3}点(?:半|多|钟|"
              + DIGIT
              + "{1,3}分?)");
  private static final Pattern BARE_YEAR = Pattern.compile("(\\d{4})年");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.A-Za-z第〔\\[/-])\\d{1,9}(?:\\.\\d{1,4})?(?:[%％‰]|[多余来几]?(?:[万亿千百]?[\\u4e00-\\u9fff]))"
              + "|(?<![第一二三四五六七八九十百千万两几])(?:[二两三四五六七八九十][一二两三四五六七八九十百千万]{0,6}|一(?:百|千|万|十)[一二两三四五六七八九十百千万]{0,6})"
              + "[多来几]?(?:个(?:人|月|小时|钟头|村|组|乡镇|社区|电话|孩子|学生|老人|字|客户|班)|人|户|口人|亩|块|元|毛|里|公里|米|分钟|小时|钟头|岁|年|天|夜|回|趟|遍|次|斤|页|张|封|间|台|辆|头|层|节课|篇|桌|瓶|位|名|家|场|本|份|件|桩|双|根|袋|箱|只|棵|盏|支|份|条|分)");
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:说|问|讲|写|喊|骂|答|念叨|回了句|来了句)(?:了|道|过|着|我|他|她|我们|一句|了一句|的是)?[：:，,]?“[^”]{2,120}”"
              + "|(?:他|她|老汉|老人|大爷|大娘|老乡)(?:就|还|又|只|笑着|低声|跟我|对我|问我)?(?:说|问)[，,：:]");

  private Figures() {}

  /** Dates and times of day; a bare year of {@code commonYears} is none. */
  static List<Span> dates(String view, Set<Integer> commonYears) {
    List<Span> spans = new ArrayList<>();
    for (Span span : all(DATE, view)) {
      Matcher bare = BARE_YEAR.matcher(view.substring(span.start(), span.end()));
      if (!bare.matches() || !commonYears.contains(Integer.parseInt(bare.group(1)))) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Quantities with what they count; dates are none. */
  static List<Span> numbers(String view, List<Span> dates) {
    BitSet inDates = new BitSet(view.length());
    dates.forEach(d -> inDates.set(d.start(), d.end()));
    return all(NUMBER, view).stream()
        .filter(n -> !inDates.get(n.start()))
        .filter(n -> "年月日号、".indexOf(view.charAt(n.end() - 1)) < 0 || isDuration(view, n))
        .toList();
  }

  /** Words someone said, with the verb that introduces them. */
  static List<Span> speech(String view) {
    return all(SPEECH, view);
  }

  private static boolean isDuration(String view, Span number) {
    return view.charAt(number.end() - 1) == '年' && view.charAt(number.start()) > '9';
  }

  private static List<Span> all(Pattern pattern, String view) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(view);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
