package zhaojing.rubric.checks.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.Numerals;

/** Finds the counts of a text. Dates, ordinals and numbers inside set words are none. */
final class Counts {
  /** {@code models/checks/numbers.yaml}. */
  record Words(List<String> units, List<String> notNumbers) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\dA-Za-z.,/:∶〔\\[-])(?:\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,12}(?:\\.\\d{1,6})?)[十百千]?[万亿]?"
              + "|百分之[〇○零一二两三四五六七八九十百]{1,6}(?:点[〇○零一二三四五六七八九]{1,4})?"
              + "|百分之\\d{1,4}(?:\\.\\d{1,4})?"
              + "|(?<![〇○零一二两三四五六七八九十百千万亿点])[〇○零一二两三四五六七八九十百千万亿]{1,14}(?:点[〇○零一二三四五六七八九]{1,4}万?)?");

  private static final Pattern VAGUE_BEFORE =
      Pattern.compile(
          "(?:约|近|大概|大致|不到|不足|不下|超过|至少|最少|多于|少于|几|数|每|各|均|平均|第|之|[\\d一二两三四五六七八九十][到至])$");
  private static final Pattern VAGUE_AFTER =
      Pattern.compile("^(?:以上|以下|以内|左右|上下|不到|开外|多|余|来|次以上|之多|之外|制)");
  private static final String DATE_UNITS = "年月日号时点";
  private final List<String> units;
  private final List<String> notNumbers;

  Counts() {
    Words words = Knowledge.read("models/checks/numbers.yaml", Words.class);
    units =
        words.units().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    notNumbers = List.copyOf(words.notNumbers());
  }

  /** In order of the view, between {@code from} and {@code to}. */
  List<Count> in(String view, int from, int to) {
    List<Count> counts = new ArrayList<>();
    Matcher number = NUMBER.matcher(view).region(from, to).useTransparentBounds(true);
    while (number.find()) {
      int free = counts.isEmpty() ? from : counts.get(counts.size() - 1).end();
      if (number.start() >= free) {
        read(view, number.start(), number.end(), to).ifPresent(counts::add);
      }
    }
    for (int i = counts.size() - 2; i >= 0; i--) {
      // 18、15、13篇: the unit stands once.
      Count next = counts.get(i + 1);
      Count count = counts.get(i);
      if (count.unit().isEmpty() && view.substring(count.end(), next.start()).matches("[、和]")) {
        counts.set(i, count.as(next.unit()));
      }
    }
    return counts.stream().filter(c -> !namesGroup(view, c, counts)).toList();
  }

  /** 一组12户, 前三本2.1万字: the first number is a name. */
  private static boolean namesGroup(String view, Count count, List<Count> all) {
    boolean ordinal = count.start() > 0 && "前后头另".indexOf(view.charAt(count.start() - 1)) >= 0;
    return (ordinal || "组班队类".contains(count.unit()))
        && !count.unit().isEmpty()
        && all.stream().anyMatch(c -> c.start() == count.end());
  }

  private Optional<Count> read(String view, int start, int end, int to) {
    String words = view.substring(start, end);
    boolean percentWord = words.startsWith("百分之");
    String numeral = percentWord ? words.substring(3) : words;
    if (partOfWord(view, start)) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = Numerals.value(numeral);
    int after = end;
    boolean vague = value.isEmpty() || VAGUE_BEFORE.matcher(before(view, start)).find();
    if (after < to && "多余来几".indexOf(view.charAt(after)) >= 0) {
      vague = true;
      after++;
    }
    String unit = percentWord ? "%" : unit(view, after, to);
    int unitEnd = percentWord ? after : after + unit.length();
    if (unit.isEmpty() && after < to && DATE_UNITS.indexOf(view.charAt(after)) >= 0) {
      return Optional.empty();
    }
    vague |= VAGUE_AFTER.matcher(view.substring(unitEnd, Math.min(to, unitEnd + 4))).find();
    if (unit.equals("%") && view.startsWith("百分点", percentWord ? end : after)) {
      unit = "";
    }
    return Optional.of(
        new Count(
            start,
            unitEnd,
            value.orElse(BigDecimal.ZERO),
            scale(numeral),
            slack(numeral),
            unit.equals("％") ? "%" : unit,
            vague));
  }

  private String unit(String view, int at, int to) {
    return units.stream()
        .filter(u -> at + u.length() <= to && view.startsWith(u, at))
        .findFirst()
        .orElse("");
  }

  private boolean partOfWord(String view, int start) {
    for (String word : notNumbers) {
      for (int at = Math.max(0, start - word.length() + 1); at <= start; at++) {
        if (view.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String before(String view, int start) {
    return view.substring(Math.max(0, start - 3), start);
  }

  /** Half a step of the last digit written; a whole number without 万 and 亿 is taken as exact. */
  private static double slack(String numeral) {
    double step = Math.pow(10, -scale(numeral));
    double unit = 1;
    for (char c : numeral.toCharArray()) {
      unit = c == '万' ? 1e4 : c == '亿' ? 1e8 : unit;
    }
    char last = numeral.charAt(numeral.length() - 1);
    boolean wordsToTheEnd = !Character.isDigit(numeral.charAt(0)) && "万亿".indexOf(last) < 0;
    boolean rounded = !wordsToTheEnd && (unit > 1 || scale(numeral) > 0);
    return rounded ? step * unit / 2 : 0;
  }

  private static int scale(String numeral) {
    int point = Math.max(numeral.indexOf('.'), numeral.indexOf('点'));
    int scale = 0;
    for (int i = point + 1; point >= 0 && i < numeral.length(); i++) {
      scale += "万亿".indexOf(numeral.charAt(i)) < 0 ? 1 : 0;
    }
    return scale;
  }
}
