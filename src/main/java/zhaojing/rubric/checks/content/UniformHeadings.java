package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Span;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.UnitCheck;

/** The same sub-headings in several texts of a unit, beyond the headings that everybody uses. */
final class UniformHeadings implements UnitCheck {
  private static final int LONGEST = 30;
  private static final int SHORTEST_OWN = 3;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．，]|[一二三四五六七八九十]是"
              + "|\\d{1,2}[、.．]|第[一二三四五六七八九十][，、是]?)");

  private final UniformWords words = UniformWords.standard();

  @Override
  public CheckId id() {
    return new CheckId("UNIFORM_HEADINGS");
  }

  @Override
  public String name() {
    return "小标题雷同";
  }

  @Override
  public String purpose() {
    return "同一单位几篇文稿的小标题一字不差，像是照一个模子写的。通用的标题（存在的问题、原因分析、形式主义方面）相同不算。";
  }

  @Override
  public List<List<Example>> examples() {
    String same = "一、热衷迎来送往\n我去过。\n二、怕钻矛盾堆\n我躲过。\n三、账本锁进抽屉\n我锁过。";
    String[] quoted = {"一、热衷迎来送往", "二、怕钻矛盾堆", "三、账本锁进抽屉"};
    Example flagged = Example.flagged(same, quoted);
    String other = "一、门难进\n我关过门。\n二、电话不接\n我没接。\n三、酒桌上拍板\n我拍过。";
    String common = "一、存在的问题\n我打牌。\n二、原因分析\n我怕。\n三、整改措施\n我改。\n四、形式主义方面\n没有。";
    Example plain = Example.clean(common);
    Example clean = Example.clean(same);
    return List.of(
        List.of(flagged, flagged, Example.clean(other), flagged),
        List.of(flagged, flagged, flagged),
        List.of(plain, plain, plain, plain),
        List.of(clean, clean, Example.clean(other)));
  }

  @Override
  public List<Finding> find(List<Subject> unit) {
    List<Map<String, Span>> headings = new ArrayList<>();
    Map<String, Integer> texts = new TreeMap<>();
    for (Subject subject : unit) {
      Map<String, Span> own =
          subject.submission().genre().isReflection() ? headings(subject) : Map.of();
      headings.add(own);
      own.keySet().forEach(h -> texts.merge(h, 1, Integer::sum));
    }
    Set<String> common = new TreeSet<>();
    texts.forEach(
        (heading, count) -> {
          if (count >= words.leastTexts()) {
            common.add(heading);
          }
        });
    long concerned =
        headings.stream().filter(h -> shared(h, common).size() >= words.leastHeadings()).count();
    long withAny = headings.stream().filter(h -> !h.isEmpty()).count();
    List<Finding> findings = new ArrayList<>();
    if (concerned < words.leastTexts() || concerned < words.leastShare() * withAny) {
      return findings;
    }
    for (int i = 0; i < unit.size(); i++) {
      List<Span> shared = shared(headings.get(i), common);
      if (shared.size() >= words.leastHeadings()) {
        Subject subject = unit.get(i);
        findings.add(
            finding(
                subject,
                "本单位有 %d 篇文稿的 %d 个小标题相同。".formatted(concerned, shared.size()),
                shared.stream().map(subject::quote).toList(),
                "小标题从自己的问题里来：先写事，再给这件事起个名字。"));
      }
    }
    return findings;
  }

  private static List<Span> shared(Map<String, Span> headings, Set<String> common) {
    return headings.entrySet().stream()
        .filter(h -> common.contains(h.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Numbered short sentences that are more than common words, by their words without numbers. */
  private Map<String, Span> headings(Subject subject) {
    Map<String, Span> headings = new LinkedHashMap<>();
    for (Span sentence : subject.reading().document().sentences()) {
      String line = subject.reading().clean(sentence).strip();
      Matcher number = NUMBERED.matcher(line);
      if (line.length() <= LONGEST && number.find()) {
        String key = letters(line.substring(number.end()));
        if (isOwn(key)) {
          headings.putIfAbsent(key, sentence);
        }
      }
    }
    return headings;
  }

  private boolean isOwn(String key) {
    String rest = key;
    for (String word : words.common()) {
      rest = rest.replace(word, "");
    }
    return rest.length() >= SHORTEST_OWN;
  }

  private static String letters(String line) {
    StringBuilder letters = new StringBuilder();
    line.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
