package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** Characters, words and marks typed twice. */
final class RepeatedCharacters implements Check {
  /** {@code models/checks/repeated.yaml}. */
  record Words(
      List<String> characters,
      List<String> words,
      List<String> unless,
      List<String> doubledTags,
      List<String> doubledRight,
      String reduplicates) {}

  private static final Pattern MARKS =
      Pattern.compile("(?<![，、；：])([，、；：])\\1(?!\\1)|(?<!。)。。(?!。)");
  private static final Pattern LONG = Pattern.compile("([\\u4e00-\\u9fff]{3,10})\\1(?!\\1)");

  /** 想摘哪棵摘哪棵. */
  private static final Pattern ANY = Pattern.compile("哪|谁|什么|啥|多|怎么|几");

  private final List<Pattern> characters;
  private final Pattern words;
  private final List<String> unless;
  private final DoubledWords doubled;

  RepeatedCharacters() {
    Words data = Knowledge.read("models/checks/repeated.yaml", Words.class);
    characters = data.characters().stream().map(Pattern::compile).toList();
    words = Pattern.compile("(" + String.join("|", data.words()) + ")\\1(?!\\1)");
    unless = List.copyOf(data.unless());
    doubled = new DoubledWords(data.doubledTags(), data.doubledRight(), data.reduplicates());
  }

  @Override
  public CheckId id() {
    return new CheckId("REPEATED_CHARACTERS");
  }

  @Override
  public String name() {
    return "重复的字词";
  }

  @Override
  public String purpose() {
    return "同一个字、词或标点连着打了两遍，如“的的”“我们我们”。叠词（研究研究、为了了解）不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("群众的的事要放在心上。", "的的"),
        Example.flagged("我们我们要进行进行整改。", "我们我们", "进行进行"),
        Example.flagged("我到组里去了三回，，水管没有修好。群众路线群众路线要走。", "，，", "群众路线群众路线"),
        Example.clean("为了达到目的的做法不对，为了了解情况，我要研究研究，的的确确该改。"),
        Example.clean("不了了之是老毛病，一件事一件事办，一步一步来，高高兴兴回去。"),
        Example.clean("地地道道的庄稼人说：“学习学习再学习。”我想了想……"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    List<Span> found = new ArrayList<>();
    Stream.concat(characters.stream(), Stream.of(words, MARKS, LONG))
        .flatMap(p -> p.matcher(view).results())
        .filter(m -> !excused(view, m.start(), m.end()))
        .forEach(m -> found.add(subject.original(new Span(m.start(), m.end()))));
    for (Span span : doubled.find(subject)) {
      Span inView = subject.reading().view().map().view(span);
      if (!excused(view, inView.start(), inView.end())) {
        found.add(span);
      }
    }
    List<Span> merged = Spans.merge(found);
    return merged.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.INFO,
            "有 " + merged.size() + " 处字、词或标点重复。",
            merged.stream().map(subject::quote).toList(),
            "请删去多打的一个。");
  }

  private boolean excused(String view, int start, int end) {
    for (String word : unless) {
      for (int at = Math.max(0, start - word.length() + 1); at < end; at++) {
        boolean covers = at <= start + 1 && at + word.length() >= end - 1;
        if (covers && view.startsWith(word, at)) {
          return true;
        }
      }
    }
    boolean inPairs =
        end - start == 2
            && (start >= 2 && view.charAt(start - 1) == view.charAt(start - 2)
                || end + 1 < view.length() && view.charAt(end) == view.charAt(end + 1));
    if (inPairs && Character.isIdeographic(view.charAt(start))) {
      // 借借还还, 和和气气
      return true;
    }
    char first = view.charAt(start);
    boolean countsOff = end - start >= 6 && "一二两三四五六七八九十几每逐是该哈呵嘿呜哗".indexOf(first) >= 0;
    boolean whatever = ANY.matcher(view.substring(start, end)).find();
    return countsOff || (whatever && end - start >= 6);
  }
}
