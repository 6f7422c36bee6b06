package zhaojing.rubric.checks.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds totals whose parts are told beside them and do not add up to them. */
final class Sums {
  /**
   * A total and parts that disagree.
   *
   * @param parts in order of the text
   * @param sum of the parts, or their difference
   */
  record Mismatch(Count total, List<Count> parts, BigDecimal sum, boolean difference) {
    Stream<Count> counts() {
      return Stream.concat(Stream.of(total), parts.stream());
    }
  }

  private static final Pattern OPENS_LIST =
      Pattern.compile("其中|分别(?:为|是|有|占)|分别(?=[\\d一二两三四五六七八九十])|包括|包含|分为|来源(?:为|是|于)?|构成|：|:|——|（");
  private static final Pattern WHOLE_LIST = Pattern.compile("分别|分为|来源|构成");
  private static final int LONGEST_LEAD_CHARS = 36;
  private static final Pattern REST = Pattern.compile("其余|其他|其它|剩余|剩下|余下|余者|另外|另有|还有");
  private static final Pattern NOT_YET =
      Pattern.compile("未|没有|尚|还有|正在|请假|缺席|缺勤|不满意|不合格|不及格|不同意|弃权|没");
  private static final Pattern DONE =
      Pattern.compile("已|完成|办结|整改|解决|参加|实到|到会|出席|通过|合格|及格|满意|同意|修好|改好|答复|签字|报名");
  private static final Pattern SOME = Pattern.compile("主要|重点|最|较多|集中|特别|尤其|仅|光|单是|只");
  private static final Pattern OTHER_TIME = Pattern.compile("；|比上|比去|同比|比\\d|较上|较去|年均");
  private static final Pattern FROM = Pattern.compile("[由从比合]");
  private static final Pattern ADDS =
      Pattern.compile("(?:共计|合计|总计|一共|总共|加起来|相加|总数|共)([\\u4e00-\\u9fff]{0,6})$");
  private static final Pattern COPULA = Pattern.compile("为|是|有|达|计|有了|达到|计有");

  /** Two labels that leave nothing out. */
  private static final List<List<Pattern>> HALVES =
      List.of(
          List.of(Pattern.compile("上半年"), Pattern.compile("下半年")),
          List.of(Pattern.compile("男"), Pattern.compile("女")),
          List.of(Pattern.compile("新建|新制定|新订|制定|建立"), Pattern.compile("修订|修改|完善")),
          List.of(Pattern.compile("在岗|在职"), Pattern.compile("退休|离退")),
          List.of(Pattern.compile("城区|城镇|机关"), Pattern.compile("农村|乡村")),
          List.of(Pattern.compile("线上"), Pattern.compile("线下")),
          List.of(Pattern.compile("上午"), Pattern.compile("下午")));

  private static final Pattern NOTHING_MORE =
      Pattern.compile("^[，,][^，。；\\d一二两三四五六七八九十]{1,12}[。；]");
  private static final Pattern SUMMED = Pattern.compile("共|总计|合计|现有|全[村镇班校院科所局]");
  private static final int BRIEF_LABEL_CHARS = 9;
  private static final double NEAR = 0.12;

  private Sums() {}

  static List<Mismatch> find(String view, List<Clauses.Sentence> sentences) {
    List<Mismatch> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Count> counts = new ArrayList<>(sentences.get(i).counts());
      boolean goesOn =
          i + 1 < sentences.size()
              && view.startsWith("其中", sentences.get(i + 1).start())
              && !counts.isEmpty();
      if (goesOn) {
        counts.addAll(sentences.get(i + 1).counts());
      }
      for (int t = 0; t < counts.size(); t++) {
        if (counts.get(t).exact() && !counts.get(t).isPercent()) {
          totalFirst(view, counts, t).ifPresent(found::add);
          totalLast(view, counts, t, sentences.get(i).start()).ifPresent(found::add);
        }
        if (counts.get(t).exact()) {
          Differences.at(view, counts, t, sentences.get(i).start()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** 共43条，其中A18条、B15条、C8条. */
  private static Optional<Mismatch> totalFirst(String view, List<Count> counts, int t) {
    if (t + 1 >= counts.size()) {
      return Optional.empty();
    }
    Count total = counts.get(t);
    Count next = counts.get(t + 1);
    if (!total.sameUnit(next) || !next.exact()) {
      return Optional.empty();
    }
    String before = view.substring(Math.max(0, total.start() - 8), total.start());
    if (before.contains("均") || before.contains("每")) {
      return Optional.empty();
    }
    String lead = view.substring(total.end(), next.start());
    Matcher opens = OPENS_LIST.matcher(lead);
    int labelStart = -1;
    while (opens.find()) {
      labelStart = opens.end();
    }
    boolean marked =
        labelStart >= 0
            && labelStart <= LONGEST_LEAD_CHARS
            && !OTHER_TIME.matcher(lead.substring(0, labelStart)).find();
    PartList list = PartList.from(view, counts, t + 1, total.end() + (marked ? labelStart : 0));
    if (list.size() == 0 || completed(counts, t, total, list)) {
      return Optional.empty();
    }
    return marked
        ? judged(view, total, list, WHOLE_LIST.matcher(lead).find(), SOME.matcher(lead).find())
        : counts.subList(0, t).stream().anyMatch(total::sameUnit)
            ? Optional.empty()
            : doneAndNotYet(total, list).or(() -> unmarked(view, total, list));
  }

  private static Optional<Mismatch> judged(
      String view, Count total, PartList list, boolean whole, boolean some) {
    for (int to = 1; to <= list.size(); to++) {
      if (agree(list.sum(0, to), total, list)) {
        return Optional.empty();
      }
    }
    int rest = rest(list);
    PartList parts = rest > 0 ? list.head(rest + 1) : list;
    int end = parts.parts().get(parts.size() - 1).end();
    boolean open =
        some
            || parts.labels().stream().anyMatch(l -> SOME.matcher(l).find())
            || view.startsWith("等", end)
            || view.substring(end, Math.min(view.length(), end + 8)).matches("[^，。；]{0,6}等.*");
    boolean larger = parts.sum().compareTo(total.value()) > 0;
    if (parts.size() == 1) {
      boolean impossible =
          larger
              && !whole
              && !FROM.matcher(parts.labels().get(0)).find()
              && ratio(parts.sum(), total.value()) < 10;
      return impossible ? Optional.of(mismatch(total, parts)) : Optional.empty();
    }
    if (!comparable(parts)) {
      return Optional.empty();
    }
    double off = Math.abs(ratio(parts.sum(), total.value()) - 1);
    boolean near = off <= NEAR || (parts.size() > 2 && off * total.number() <= 3);
    boolean wrong = rest > 0 || whole || (larger ? off < 1 : near && !open);
    return wrong && off < 1 ? Optional.of(mismatch(total, parts)) : Optional.empty();
  }

  /** 应到35人，实到32人，请假2人. */
  private static Optional<Mismatch> doneAndNotYet(Count total, PartList list) {
    if (list.size() < 2 || list.parts().get(0).value().compareTo(total.value()) >= 0) {
      return Optional.empty();
    }
    PartList two = list.head(2);
    boolean complement =
        DONE.matcher(two.labels().get(0)).find()
            && !NOT_YET.matcher(two.labels().get(0)).find()
            && (NOT_YET.matcher(two.labels().get(1)).find()
                || REST.matcher(two.labels().get(1)).find());
    if (!complement) {
      return Optional.empty();
    }
    for (int to = 2; to <= list.size(); to++) {
      if (agree(list.sum(0, to), total, list)) {
        return Optional.empty();
      }
    }
    double off = Math.abs(ratio(two.sum(), total.value()) - 1);
    return off <= NEAR ? Optional.of(mismatch(total, two)) : Optional.empty();
  }

  /** 护士24人，主管护师6人，护师9人，护士11人. */
  private static Optional<Mismatch> unmarked(String view, Count total, PartList list) {
    int rest = rest(list);
    int lead = Math.max(0, total.start() - LONGEST_LEAD_CHARS);
    String lastMark = view.substring(lead, total.start());
    if (lastMark.substring(lastMark.lastIndexOf('。') + 1).contains("其中")) {
      // The number is a part itself.
      return Optional.empty();
    }
    if (rest > 0) {
      PartList whole = list.head(rest + 1);
      double off = Math.abs(ratio(whole.sum(), total.value()) - 1);
      return off > 0 && off <= NEAR && !agree(whole.sum(), total, whole) && comparable(whole)
          ? Optional.of(mismatch(total, whole))
          : Optional.empty();
    }
    int end = list.parts().get(list.size() - 1).end();
    boolean ends =
        end >= view.length()
            || "。；！\n".indexOf(view.charAt(end)) >= 0
            || NOTHING_MORE.matcher(view.substring(end, Math.min(view.length(), end + 16))).find();
    boolean brief = list.labels().stream().allMatch(l -> l.length() <= BRIEF_LABEL_CHARS);
    String before = view.substring(Math.max(0, total.start() - 6), total.start());
    boolean summed = SUMMED.matcher(before).find();
    boolean many =
        list.size() > 2 || (list.size() == 2 && (summed || eachNamed(list) || halves(list)));
    boolean smaller = list.parts().stream().allMatch(p -> p.value().compareTo(total.value()) < 0);
    boolean any = list.labels().stream().anyMatch(l -> SOME.matcher(l).find());
    double off = Math.abs(ratio(list.sum(), total.value()) - 1);
    boolean wrong = many && ends && brief && smaller && !any && off > 0 && off <= NEAR;
    return wrong && !agree(list.sum(), total, list) && comparable(list)
        ? Optional.of(mismatch(total, list))
        : Optional.empty();
  }

  private static boolean halves(PartList list) {
    return HALVES.stream()
        .anyMatch(
            h ->
                h.get(0).matcher(list.labels().get(0)).find()
                    && h.get(1).matcher(list.labels().get(1)).find());
  }

  /** 下村的26人，留守的15人. */
  private static boolean eachNamed(PartList list) {
    return list.labels().stream().allMatch(l -> l.endsWith("的"));
  }

  /** Equal, or as near as rounding allows. */
  private static boolean agree(BigDecimal sum, Count total, PartList list) {
    double slack = total.slack() + list.parts().stream().mapToDouble(Count::slack).sum();
    return Math.abs(sum.doubleValue() - total.number()) <= slack + 1e-9;
  }

  /** A18条、B15条、C8条，合计43条. */
  private static Optional<Mismatch> totalLast(String view, List<Count> counts, int t, int start) {
    if (t < 2) {
      return Optional.empty();
    }
    Count total = counts.get(t);
    String lead = view.substring(counts.get(t - 1).end(), total.start());
    Matcher adds = ADDS.matcher(lead);
    if (lead.length() > 14 || !adds.find()) {
      return Optional.empty();
    }
    PartList run = new PartList(List.of(), List.of());
    for (int from = t - 1; from >= 0; from--) {
      int labelStart = from > 0 ? counts.get(from - 1).end() : start;
      int nearest = Math.max(labelStart, counts.get(from).start() - 20);
      PartList longer = PartList.from(view, counts.subList(0, t), from, nearest);
      if (longer.size() < t - from || !longer.parts().get(0).sameUnit(total)) {
        break;
      }
      run = longer;
    }
    if (run.size() < 2) {
      return Optional.empty();
    }
    for (int from = 0; from < run.size(); from++) {
      if (agree(run.tail(from).sum(), total, run)) {
        return Optional.empty();
      }
    }
    String verb = adds.group(1);
    boolean same =
        verb.isEmpty()
            || COPULA.matcher(verb).matches()
            || run.labels().stream().anyMatch(l -> l.contains(verb));
    double off = Math.abs(ratio(run.sum(), total.value()) - 1);
    boolean added = adds.group().startsWith("一共") || adds.group().contains("计");
    return same && off < 0.4 && (comparable(run) || (added && off <= NEAR))
        ? Optional.of(mismatch(total, run))
        : Optional.empty();
  }

  /** Whether counts further on in the sentence make the parts whole. */
  private static boolean completed(List<Count> counts, int t, Count total, PartList list) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Count count : counts.subList(t + 1, counts.size())) {
      if (count.exact() && count.sameUnit(total)) {
        sum = sum.add(count.value());
        if (agree(sum, total, list)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean comparable(PartList list) {
    return !list.parts().get(0).isPerson() || Dimensions.comparable(list.labels());
  }

  private static int rest(PartList list) {
    for (int i = 1; i < list.size(); i++) {
      if (REST.matcher(list.labels().get(i)).find()) {
        return i;
      }
    }
    return 0;
  }

  private static Mismatch mismatch(Count total, PartList parts) {
    return new Mismatch(total, parts.parts(), parts.sum(), false);
  }

  private static double ratio(BigDecimal a, BigDecimal b) {
    return b.signum() == 0 ? Double.MAX_VALUE : a.doubleValue() / b.doubleValue();
  }
}
