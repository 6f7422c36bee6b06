package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** A paragraph that stands twice, also with slight changes. */
final class DoubledParagraph implements Check {
  private static final int LEAST_CHARS = 30;

  /** Share of common pairs of characters (Dice 1945) from which two paragraphs are one. */
  private static final double SAME = 0.8;

  /** With more paragraphs only exact doubles are looked for. */
  private static final int MOST_PARAGRAPHS = 400;

  @Override
  public CheckId id() {
    return new CheckId("DOUBLED_PARAGRAPH");
  }

  @Override
  public String name() {
    return "段落重复";
  }

  @Override
  public String purpose() {
    return "同一段话（包括只改了几个字的）在文中出现两次，多半是粘贴、合稿时留下的。";
  }

  @Override
  public List<Example> examples() {
    String once = "去年冬天，三组的水管冻裂，十一户人家挑了半个月的水，我只打了两个电话，没有下去看过一眼。";
    String changed = "去年冬天，三组的水管冻裂，十二户人家挑了半个月的水，我只打了三个电话，没有下去看过一次。";
    String other = "去年秋天，二组的桥塌了一角，九户人家绕了半个月的路，我在会上提了两回，没有到现场去看一看。";
    return List.of(
        Example.flagged(once + "\n中间还有一段。\n" + once, once, once),
        Example.flagged(once + "\n" + changed, once, changed),
        Example.clean(once + "\n" + other),
        Example.clean("一、存在的问题\n学习少。\n一、存在的问题\n走访少。"),
        Example.clean("责任人：张明；完成时限：6月底。\n责任人：张明；完成时限：6月底。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Paragraphs.Paragraph> paragraphs =
        Paragraphs.of(subject).stream()
            .filter(p -> p.comparable().length() >= LEAST_CHARS)
            .toList();
    List<Map<Integer, Integer>> pairs = new ArrayList<>();
    List<String> all = paragraphs.stream().map(Paragraphs.Paragraph::comparable).toList();
    boolean few = paragraphs.size() <= MOST_PARAGRAPHS;
    Map<String, Integer> firsts = new HashMap<>();
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = all.get(i);
      Integer first = firsts.putIfAbsent(words, i);
      if (first != null) {
        found.add(first);
        found.add(i);
      }
      pairs.add(few ? pairsOf(words) : Map.of());
      for (int j = 0; few && first == null && j < i; j++) {
        int other = all.get(j).length();
        boolean sizesFit = Math.min(other, words.length()) > 0.7 * Math.max(other, words.length());
        if (sizesFit && dice(pairs.get(j), pairs.get(i)) >= SAME) {
          found.add(j);
          found.add(i);
        }
      }
    }
    List<Quote> quotes = found.stream().map(i -> subject.quote(paragraphs.get(i).span())).toList();
    return found.isEmpty()
        ? List.of()
        : finding(
            subject, Severity.MAJOR, "有段落在文中出现两次，文字相同或只改了几处。", quotes, "请保留一处；两处内容确实不同的，请写出各自的情况。");
  }

  private static Map<Integer, Integer> pairsOf(String words) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < words.length(); i++) {
      pairs.merge(words.charAt(i) << 16 | words.charAt(i + 1), 1, Integer::sum);
    }
    return pairs;
  }

  private static double dice(Map<Integer, Integer> a, Map<Integer, Integer> b) {
    int common = 0;
    int all = 0;
    for (Map.Entry<Integer, Integer> pair : a.entrySet()) {
      common += Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0));
      all += pair.getValue();
    }
    for (int count : b.values()) {
      all += count;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
