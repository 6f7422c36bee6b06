package zhaojing.rubric.checks.numbers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.text.Token;

/**
 * A count with the words of its clause: whose it is and what was done.
 *
 * @param sentence index of its sentence
 * @param clause from the mark before it to the mark after it
 * @param nouns what is counted and where
 * @param verbs what was done, equal ones under one word
 */
record Mention(Count count, int sentence, String clause, Set<String> nouns, Set<String> verbs) {
  /** Verbs of one step of the work. */
  private static final List<Set<String>> STEPS =
      List.of(
          Set.of("征求", "征集", "收集", "收到", "搜集", "征得", "征求到", "征集到", "收集到"),
          Set.of("归纳", "梳理", "归并", "合并", "整理", "汇总", "归", "并"),
          Set.of("发放", "发出", "印发", "下发", "发"),
          Set.of("收回", "回收"),
          Set.of("走访", "入户", "访", "上门"),
          Set.of("查摆", "排查", "查找", "查出", "检查", "检查出"),
          Set.of("撰写", "写", "交", "上交", "提交"),
          Set.of("整改", "解决", "办结", "完成", "整改完成", "答复"));

  private static final Set<String> GENERAL =
      Set.of(
          "活动", "次", "情况", "其中", "时", "会前", "期间", "个", "条", "份", "篇", "件", "户", "人", "名", "项", "各类",
          "建议", "活动开展", "开展", "以来", "进行", "有", "是", "到", "共", "累计", "组织", "共有", "召开", "通过");

  private static final Pattern NOUN = Pattern.compile("n.*|vn|j|l|t|s|f");

  static Mention of(Subject subject, Count count, int sentence, Span within) {
    String view = subject.view();
    int start = count.start();
    while (start > within.start() && "，；：。！？,;:\n（）()".indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    int end = count.end();
    while (end < within.end() && "，；：。！？、,;:\n（）()".indexOf(view.charAt(end)) < 0) {
      end++;
    }
    Set<String> nouns = new TreeSet<>();
    Set<String> verbs = new TreeSet<>();
    for (Token token : subject.reading().tokens(subject.original(new Span(start, end)))) {
      boolean inCount =
          subject.original(new Span(count.start(), count.end())).overlaps(token.span());
      if (inCount || GENERAL.contains(token.word())) {
        continue;
      }
      if (token.tag().startsWith("v") && !token.tag().equals("vn") || isStep(token.word())) {
        verbs.add(step(token.word()));
      } else if (NOUN.matcher(token.tag()).matches()) {
        nouns.add(token.word());
      }
    }
    return new Mention(count, sentence, view.substring(start, end), nouns, verbs);
  }

  /** The same things in the same scope, and the same done to them. */
  boolean sameAs(Mention other) {
    Set<String> common = new HashSet<>(verbs);
    common.retainAll(other.verbs);
    Set<String> differing = new HashSet<>(verbs);
    differing.addAll(other.verbs);
    differing.removeAll(common);
    boolean equal = count.value().compareTo(other.count.value()) == 0;
    boolean contains = nouns.containsAll(other.nouns) || other.nouns.containsAll(nouns);
    return !nouns.isEmpty()
        && !other.nouns.isEmpty()
        && (nouns.equals(other.nouns) || (equal && contains))
        && !common.isEmpty()
        && differing.stream().noneMatch(v -> v.startsWith("#"))
        && differing.size() <= 1;
  }

  private static boolean isStep(String word) {
    return STEPS.stream().anyMatch(s -> s.contains(word));
  }

  private static String step(String verb) {
    for (int i = 0; i < STEPS.size(); i++) {
      if (STEPS.get(i).contains(verb)) {
        return "#" + i;
      }
    }
    return verb;
  }
}
