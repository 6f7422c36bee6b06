package zhaojing.rubric.checks.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts of one unit that stand one after another, each with a short label: 作风方面18条、办事方面15条、学习方面8条.
 *
 * @param labels what stands before each count, back to the one before
 */
record PartList(List<Count> parts, List<String> labels) {
  private static final int LONGEST_LABEL_CHARS = 20;

  /** Words of a clause that tells of something else than another part. */
  private static final Pattern LEAVES =
      Pattern.compile(
          "其中|占|共|合计|总计|累计|平均|每|人均|同比|比上|比去|较上|较去|增加|减少|下降|提高|超过|归并|归纳|梳理|合并|再|又|连续|[。！？\\n]");

  /** Nobody lists more; a hostile text has tens of thousands in one sentence. */
  private static final int MOST_COUNTS = 60;

  PartList {
    parts = List.copyOf(parts);
    labels = List.copyOf(labels);
  }

  /** The longest list that begins with the count at {@code first}; at least that one count. */
  static PartList from(String view, List<Count> counts, int first, int labelStart) {
    List<Count> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int last = labelStart;
    for (int i = first; i < Math.min(counts.size(), first + MOST_COUNTS); i++) {
      Count count = counts.get(i);
      if (count.isPercent() && !parts.isEmpty()) {
        last = count.end();
        continue;
      }
      if (!parts.isEmpty() && count.value().intValue() == 1 && !parts.get(0).sameUnit(count)) {
        // 一本记了46件，一本记了38件
        continue;
      }
      String label = view.substring(last, Math.max(last, count.start()));
      boolean fits = parts.isEmpty() || parts.get(0).sameUnit(count);
      if (!count.exact()
          || !fits
          || label.length() > LONGEST_LABEL_CHARS
          || (!parts.isEmpty() && LEAVES.matcher(label).find() && !label.matches("[，,、（(]?占.*"))) {
        break;
      }
      parts.add(count);
      labels.add(label);
      last = count.end();
    }
    return new PartList(parts, labels);
  }

  int size() {
    return parts.size();
  }

  /** Sum of the parts from {@code from} to before {@code to}. */
  BigDecimal sum(int from, int to) {
    return parts.subList(from, to).stream()
        .map(Count::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal sum() {
    return sum(0, size());
  }

  PartList head(int to) {
    return new PartList(parts.subList(0, to), labels.subList(0, to));
  }

  PartList tail(int from) {
    return new PartList(parts.subList(from, size()), labels.subList(from, size()));
  }
}
