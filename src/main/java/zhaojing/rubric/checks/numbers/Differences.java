package zhaojing.rubric.checks.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds two numbers told with their difference when it is another: 由43项减少到19项，减少了26项. */
final class Differences {
  static final Pattern CHANGED_TO =
      Pattern.compile(
          "(?:减少|压缩|压减|压|精简|下降|降低|降|增加|增长|提高|上升|升|涨|扩大|缩短|缩|减)[^，。；]{0,2}(?:到|至|为|成)了?(?:今年|去年|现在|目前|如今)?的?$");
  private static final Pattern BY =
      Pattern.compile(
          "^[^。；\\d]{0,10}(?:减少|压缩|压减|精简|下降|降低|增加|增长|提高|上升|缩短|减|增|降|升|[少多][开发办跑去走写印报花收]?)了?$");
  private static final Pattern THEN = Pattern.compile("今年|去年|现在|如今|后来|这学期");
  private static final Pattern THAN = Pattern.compile("比[^，。；]{0,8}$");

  private Differences() {}

  /** 由43项减少到19项，减少25项. */
  static Optional<Sums.Mismatch> at(String view, List<Count> counts, int t, int sentence) {
    if (t + 2 >= counts.size()) {
      return Optional.empty();
    }
    Count from = counts.get(t);
    Count to = counts.get(t + 1);
    Count by = counts.get(t + 2);
    boolean points = by.unit().equals("个百分点") && from.isPercent();
    if (!from.sameUnit(to) || !to.exact() || !by.exact() || !(points || by.sameUnit(from))) {
      return Optional.empty();
    }
    String before = view.substring(Math.max(sentence, from.start() - 16), from.start());
    String between = view.substring(from.end(), to.start());
    boolean changed =
        before.matches("(?s).*[从由][^，。；]{0,14}") && CHANGED_TO.matcher(between).find();
    boolean told =
        (changed || THAN.matcher(between).find() || THEN.matcher(between).find())
            && BY.matcher(view.substring(to.end(), by.start())).find();
    BigDecimal difference = from.value().subtract(to.value()).abs();
    return told
            && !by.isPercent()
            && Math.abs(difference.doubleValue() - by.number())
                > from.slack() + to.slack() + by.slack() + 1e-9
        ? Optional.of(new Sums.Mismatch(by, List.of(from, to), difference, true))
        : Optional.empty();
  }
}
