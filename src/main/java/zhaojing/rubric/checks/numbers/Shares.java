package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds percentages that do not follow from the counts told with them. */
final class Shares {
  /**
   * A percentage and the counts it should follow from.
   *
   * @param counts in order of the text, without the percentage
   * @param right the percentage that follows from the counts
   */
  record Mismatch(Count percent, List<Count> counts, double right) {}

  private static final Pattern CHANGED =
      Pattern.compile("(?:减少|压缩|压减|精简|下降|降低|降幅|增加|增长|提高|上升|增幅|缩短|减|增|降|升)[了约为达是]{0,2}$");
  private static final Pattern SHARE =
      Pattern.compile("占(?:了)?([^，。；占]{0,14}?)[的比]?(?:例|重)?[为达是]?$");
  private static final Pattern OF_ALL =
      Pattern.compile("(?:其中)?(?:总[^，。]{0,3}|全部[^，。]{0,4}|总体|其|整个|全体)?的?");
  private static final Pattern RATE =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{0,4})(?:率|面|比例)(?:仅|只|就|才|都|也|已|已经)?(?:为|是|达|达到|有|占|达到了|只有|仅为|约为|高达|仅有)?$");
  private static final Pattern OTHER_BASE = Pattern.compile("年均|每年|逐年|可比|实际|扣除|因素|递增|不变|环比|平均");
  private static final Pattern OF_PLAN =
      Pattern.compile("(?:完成|达到|占|为)了?(?:年度?|全年|全部)?(?:计划|任务|目标|指标)数?的?$");
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "上年|去年同期|同比|上月|上季|比上|较上|比去|较去|目标|要求|计划达|力争|年均|每年|逐年|可比|实际|扣除|因素|递增|不变|不低于|确保|以上");

  /** 其中满意的占91%, 党员占60%: the part itself is not told. */
  private static final Pattern OTHER_PART =
      Pattern.compile(
          "其中|，(?!(?:也|就|只|约|仅|大约|共|比例|比重|合计|各|都|还|已|几乎|差不多|总共|又|却|竟|正好|刚好|这)*占)[^，]*占");

  /** Rounded or cut off, a percentage is less than one step of its last digit away. */
  private static final double ROUNDING = 0.9999;

  /** A percentage far below one, or above a hundred, is a rate of something else. */
  private static final double LEAST = 0.5;

  /** Farther off, the percentage is of something else. */
  private static final int MOST_OFF_POINTS = 40;

  private static final int LONGEST_WAY_CHARS = 26;

  private Shares() {}

  static List<Mismatch> find(String view, List<Clauses.Sentence> sentences) {
    List<Mismatch> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Count> counts = sentences.get(i).counts();
      for (int p = 0; p < counts.size(); p++) {
        Count percent = counts.get(p);
        if (percent.isPercent() && percent.exact() && percent.number() >= LEAST) {
          List<Count> before = i > 0 ? sentences.get(i - 1).counts() : List.of();
          at(view, counts, p, before, sentences.get(i).start()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Mismatch> at(
      String view, List<Count> counts, int p, List<Count> sentenceBefore, int start) {
    Count percent = counts.get(p);
    if (p == 0) {
      return Optional.empty();
    }
    Count last = counts.get(p - 1);
    String way = view.substring(last.end(), percent.start());
    if (last.isPercent() || !last.exact() || way.length() > LONGEST_WAY_CHARS) {
      return Optional.empty();
    }
    List<Count> near = counts.subList(0, p);
    if (CHANGED.matcher(way).find() && !OTHER_BASE.matcher(way).find()) {
      return changed(view, near, percent);
    }
    List<Count> all = new ArrayList<>(sentenceBefore);
    all.addAll(near);
    if (way.equals("的") && p > 1) {
      return shareOf(view, counts.get(p - 2), last, percent);
    }
    if (OF_PLAN.matcher(way).find()) {
      return rate(view, near, percent, "计划完成", start);
    }
    Matcher share = SHARE.matcher(way);
    if (share.find() && !OTHER_TIME.matcher(way).find()) {
      if (OTHER_PART.matcher(way).find()) {
        return Optional.empty();
      }
      return share(view, all, near, last, percent, share.group(1));
    }
    Matcher rate = RATE.matcher(way);
    if (rate.find() && !OTHER_TIME.matcher(way).find()) {
      return rate(view, near, percent, rate.group(1), start);
    }
    return Optional.empty();
  }

  /** 由43项减少到19项，减少55.8%. */
  private static Optional<Mismatch> changed(String view, List<Count> near, Count percent) {
    int n = near.size();
    if (n < 2) {
      return Optional.empty();
    }
    Count from = near.get(n - 2);
    Count to = near.get(n - 1);
    if (n >= 3 && near.get(n - 3).sameUnit(from) && to.sameUnit(from)) {
      Count first = near.get(n - 3);
      if (Differences.CHANGED_TO.matcher(view.substring(first.end(), from.start())).find()) {
        to = from;
        from = first;
      }
    }
    boolean told =
        from.sameUnit(to)
            && from.exact()
            && to.exact()
            && from.number() > 0
            && Differences.CHANGED_TO.matcher(view.substring(from.end(), to.start())).find();
    double right = told ? 100 * Math.abs(to.number() - from.number()) / from.number() : 0;
    double least = 100 * (Math.abs(to.number() - from.number()) - to.slack() - from.slack());
    double most = 100 * (Math.abs(to.number() - from.number()) + to.slack() + from.slack());
    return told
            && !agrees(
                least / (from.number() + from.slack()),
                most / (from.number() - from.slack()),
                percent)
        ? Optional.of(new Mismatch(percent, List.of(from, to), right))
        : Optional.empty();
  }

  /** 其中有日期的49条，占8.7%. */
  private static Optional<Mismatch> share(
      String view, List<Count> all, List<Count> near, Count part, Count percent, String of) {
    List<Count> wholes =
        all.stream()
            .filter(c -> c.exact() && c.sameUnit(part) && c.number() > part.number())
            .filter(c -> !followedByPercent(all, c))
            .toList();
    boolean anyAgrees =
        all.stream()
            .filter(c -> c.exact() && !c.isPercent() && c.number() > 0)
            .anyMatch(
                c -> agrees(part, c, percent) || all.stream().anyMatch(d -> agrees(d, c, percent)));
    if (wholes.isEmpty() || anyAgrees || percent.number() > 100) {
      return Optional.empty();
    }
    Count whole = wholes.stream().filter(near::contains).findFirst().orElse(wholes.get(0));
    String clause = view.substring(Math.max(0, part.start() - 8), part.start());
    if (clause.matches("(?s).*(?:比|增加|减少|增长|新增)[^，。；]*")) {
      return Optional.empty();
    }
    boolean ofAll = OF_ALL.matcher(of).matches();
    int from = Math.max(0, whole.start() - 14);
    String around = view.substring(from, Math.min(view.length(), whole.end() + 8));
    String noun = of.replaceAll("总[数量额]|全部|的|全", "");
    boolean named = ofAll || (noun.length() >= 2 && around.contains(noun));
    boolean sumAgrees = agrees(100 * sumOfSame(near, part, whole) / whole.number(), percent);
    return named && !sumAgrees
        ? Optional.of(
            new Mismatch(percent, List.of(whole, part), 100 * part.number() / whole.number()))
        : Optional.empty();
  }

  /** A count with a share of its own is a brother, not the whole. */
  private static boolean followedByPercent(List<Count> all, Count count) {
    int next = all.indexOf(count) + 1;
    return next < all.size() && all.get(next).isPercent();
  }

  /** 有37户反映，占走访的52户的71%. */
  private static Optional<Mismatch> shareOf(String view, Count part, Count whole, Count percent) {
    boolean told =
        part.exact()
            && whole.exact()
            && part.sameUnit(whole)
            && part.number() < whole.number()
            && view.substring(part.end(), whole.start()).matches("[^；]*占[^，；]{0,10}");
    return told && !agrees(part, whole, percent)
        ? Optional.of(
            new Mismatch(percent, List.of(part, whole), 100 * part.number() / whole.number()))
        : Optional.empty();
  }

  private static double sumOfSame(List<Count> near, Count part, Count whole) {
    return near.stream()
        .filter(c -> c.exact() && c.sameUnit(part) && !c.equals(whole))
        .mapToDouble(Count::number)
        .sum();
  }

  /** 发出120份，收回113份，回收率94.2%. */
  private static Optional<Mismatch> rate(
      String view, List<Count> near, Count percent, String what, int start) {
    int n = near.size();
    if (n < 2) {
      return Optional.empty();
    }
    Count part = near.get(n - 1);
    Count whole = near.get(n - 2);
    boolean pair = part.exact() && whole.exact() && part.sameUnit(whole) && !part.isPercent();
    if (!pair || whole.number() == 0 || part.number() == 0) {
      return Optional.empty();
    }
    String label = clause(view, start, part, percent.start());
    String ending = what.substring(Math.max(0, what.length() - 2));
    boolean shares =
        ending.chars().anyMatch(c -> "的数总均平学会人户".indexOf(c) < 0 && label.indexOf(c) >= 0);
    boolean ofThese =
        what.isEmpty()
            && view.substring(whole.end(), part.start()).matches("[^，。]{0,6}[中里][，,]?有?");
    boolean anyAgrees =
        near.stream()
            .filter(c -> !c.isPercent() && c.number() > 0)
            .anyMatch(
                c ->
                    near.stream()
                        .filter(d -> !d.isPercent() && d.number() > 0 && d != c)
                        .anyMatch(d -> agrees(d, c, percent)));
    boolean plan = what.contains("完成") || percent.number() > 100;
    double right =
        100
            * (plan
                ? part.number() / whole.number()
                : Math.min(part.number(), whole.number())
                    / Math.max(part.number(), whole.number()));
    boolean planned =
        plan && view.substring(start, part.start()).matches("(?s).*(?:计划|任务|目标|指标).*");
    return (shares || planned || ofThese)
            && Math.abs(right - percent.number()) <= MOST_OFF_POINTS
            && !anyAgrees
            && whole.start() >= start
        ? Optional.of(new Mismatch(percent, List.of(whole, part), right))
        : Optional.empty();
  }

  /** The words around a count up to the nearest marks. */
  private static String clause(String view, int from, Count count, int to) {
    int start = count.start();
    while (start > from && "，、；：,".indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    int end = count.end();
    while (end < to && "，、；：,".indexOf(view.charAt(end)) < 0) {
      end++;
    }
    return view.substring(start, end);
  }

  /** Whether a percentage between {@code least} and {@code most} may have been written so. */
  private static boolean agrees(double least, double most, Count percent) {
    double step = Math.pow(10, -percent.scale()) * ROUNDING;
    return percent.number() > least - step && percent.number() < most + step;
  }

  private static boolean agrees(Count part, Count whole, Count percent) {
    double least = 100 * (part.number() - part.slack()) / (whole.number() + whole.slack());
    double most =
        100 * (part.number() + part.slack()) / Math.max(1e-9, whole.number() - whole.slack());
    return agrees(least, most, percent);
  }

  /** Equal when rounded, or cut off, to as many digits as were written. */
  static boolean agrees(double right, Count percent) {
    double step = Math.pow(10, -percent.scale());
    return Math.abs(right - percent.number()) < step * ROUNDING;
  }
}
