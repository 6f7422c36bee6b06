package zhaojing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/**
 * Finds numbers that pagination left inside running text ("树立了威 10 信"), and lines that hold only a
 * page number.
 *
 * <p>A number inside text is taken for a page number only when it stands free between two Chinese
 * characters, no counted noun follows, and the numbers found rise through the text as pages do.
 * Where a counted noun does follow, the number must be the page between two found ones.
 */
final class PageNumbers {
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff，。、；：”）])[ \\t\\u3000\\u00a0]+(\\d{1,3})[ \\t\\u3000\\u00a0]+(?=[\\u4e00-\\u9fff“（])");
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00a0]*(?:[-—–·•~]{0,3} ?\\d{1,4} ?[-—–·•~]{0,3}|第 ?\\d{1,4} ?页(?:[ ，,/]{0,3}共 ?\\d{1,4} ?页)?|\\d{1,4} ?/ ?\\d{1,4})[ \\t\\u3000\\u00a0]*$");
  private static final String COUNTED =
      "个名人次条项年月日号元万亿千百十件家户篇份场期天小分多余度岁届里公斤米吨亩台辆本封位门间所座栋支只头棵张页章节点时秒周季倍成届批遍回趟轮组队班级类种步层楼路届";

  private PageNumbers() {}

  /**
   * Spans in {@code text} of page numbers inside sentences, each with the spaces around it, in
   * order.
   */
  static List<Span> inside(CharSequence text) {
    TreeMap<Integer, Span> sure = new TreeMap<>();
    List<Integer> numbers = new ArrayList<>();
    Map<Span, Integer> beforeCountedNouns = new TreeMap<>();
    Matcher matcher = INSIDE.matcher(text);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      Span span = new Span(matcher.start(), matcher.end());
      if (COUNTED.indexOf(text.charAt(matcher.end())) < 0) {
        sure.put(number, span);
        numbers.add(number);
      } else {
        beforeCountedNouns.put(span, number);
      }
    }
    if (!rising(numbers)) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>(sure.values());
    // "明 11 天" may count days, but not between the pages 10 and 12.
    beforeCountedNouns.forEach(
        (span, number) -> {
          Span before = sure.getOrDefault(number - 1, span);
          Span after = sure.getOrDefault(number + 1, span);
          if (before.end() <= span.start() && span.end() <= after.start()) {
            spans.add(span);
          }
        });
    return spans.stream().sorted().toList();
  }

  /**
   * Spans in {@code text} of lines that hold nothing but a page number, without their line ends.
   */
  static List<Span> lines(CharSequence text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  private static boolean rising(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) <= numbers.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
