package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Quotation marks and brackets without their partner. */
final class UnmatchedQuotes implements Check {
  private static final int CONTEXT_CHARS = 6;

  @Override
  public CheckId id() {
    return new CheckId("UNMATCHED_QUOTES");
  }

  @Override
  public String name() {
    return "引号括号不成对";
  }

  @Override
  public String purpose() {
    return "引号、书名号、括号只有一半，分不清哪些是引用，也常是复制时掉了字。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("我答复说“设计符合规范。后来他说“那也得改”。", "“设计符合规范"),
        Example.flagged("认真学习《条例和《准则》，做好笔记。", "《条例和《准则"),
        Example.flagged("反对四风”，不走过场（这一条最难。", "反对四风”", "（这一条最难。"),
        Example.flagged("他说\"我不去，我也没再问。", "\"我不去，我也"),
        Example.clean("（一）学习不够。1）读书少；（2）笔记少；a)会上不发言。一）调研不深。"),
        Example.clean("他说：“我看过《学习〈条例〉的体会》（第二版）。”"),
        Example.clean("他讲了三条：“第一，要听。\n“第二，要记。\n“第三，要办。”"),
        Example.clean("办公桌上贴着：“门好进，\n脸好看，\n事好办。”我没做到。"),
        Example.clean("it’s Party’s line，（mass line)，他说\"好\"。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<String> paragraphs = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Span paragraph : subject.reading().document().paragraphs()) {
      Span inView = subject.reading().view().map().view(paragraph);
      paragraphs.add(subject.view().substring(inView.start(), inView.end()));
      starts.add(inView.start());
    }
    List<Span> found = new ArrayList<>();
    for (Pairs.Lone lone : Pairs.unmatched(paragraphs)) {
      int length = paragraphs.get(lone.paragraph()).length();
      int at = lone.offset();
      Span words =
          lone.opens()
              ? new Span(at, Math.min(length, at + 1 + CONTEXT_CHARS))
              : new Span(Math.max(0, at - CONTEXT_CHARS), at + 1);
      found.add(subject.original(words.shift(starts.get(lone.paragraph()))));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Stream<Span> sorted = found.stream().sorted();
    return finding(
        subject,
        Severity.MINOR,
        "有 " + found.size() + " 处引号、书名号或括号不成对。",
        sorted.map(subject::quote).toList(),
        "补上缺的一半；引文请核对原话的起止。");
  }
}
