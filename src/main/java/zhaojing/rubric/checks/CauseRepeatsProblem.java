package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;

/** Causes that say the problem again and give no reason. */
final class CauseRepeatsProblem implements Check {
  private final ItemWords words = ItemWords.standard();

  @Override
  public CheckId id() {
    return new CheckId("CAUSE_REPEATS_PROBLEM");
  }

  @Override
  public String name() {
    return "原因重复问题";
  }

  @Override
  public String purpose() {
    return "原因只是把问题换个说法再讲一遍，没有新的缘由。";
  }

  @Override
  public List<Example> examples() {
    ExampleItem visits = ExampleItem.of(ItemKind.PROBLEM, "深入基层调研少，走访群众不经常");
    ExampleItem late = ExampleItem.of(ItemKind.PROBLEM, "文件传达迟缓，群众诉求办理拖拉");
    return List.of(
        Example.flagged("问题是深入基层调研少，走访群众不经常。原因是走访群众、深入基层太少。", "走访群众、深入基层太少")
            .with(Genre.SELF_EXAMINATION, visits, ExampleItem.of(ItemKind.CAUSE, "走访群众、深入基层太少", 0)),
        Example.flagged("问题是文件传达迟缓，群众诉求办理拖拉。原因：办理群众诉求拖拉，传达文件慢。", "办理群众诉求拖拉，传达文件慢")
            .with(
                Genre.SELF_EXAMINATION, late, ExampleItem.of(ItemKind.CAUSE, "办理群众诉求拖拉，传达文件慢", 0)),
        Example.clean("问题是深入基层调研少，走访群众不经常。原因是总觉得走访群众是村干部的事，怕下去被问住。")
            .with(
                Genre.SELF_EXAMINATION,
                visits,
                ExampleItem.of(ItemKind.CAUSE, "总觉得走访群众是村干部的事，怕下去被问住", 0)),
        Example.clean("问题是深入基层调研少，走访群众不经常。原因是走访群众、深入基层太少。")
            .with(Genre.REFLECTION, visits, ExampleItem.of(ItemKind.CAUSE, "走访群众、深入基层太少", 0)),
        Example.clean("问题是文件传达迟缓，群众诉求办理拖拉。原因：分管的同志三次调岗，交接没有清单。")
            .with(
                Genre.SELF_EXAMINATION,
                late,
                ExampleItem.of(ItemKind.CAUSE, "分管的同志三次调岗，交接没有清单", 0)));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!ItemWords.isExamined(subject)) {
      return List.of();
    }
    List<Item> problems = ItemWords.of(ItemKind.PROBLEM, subject);
    List<Quote> repeated = new ArrayList<>();
    for (Item cause : ItemWords.of(ItemKind.CAUSE, subject)) {
      Set<String> content = words.content(cause, subject);
      if (content.size() >= words.leastCauseWords()
          && !ItemWords.has(cause, words.reasons())
          && problems.stream().anyMatch(p -> share(content, p) >= words.repeatedShare())) {
        repeated.add(cause.quote());
      }
    }
    if (repeated.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MINOR,
        "有 " + repeated.size() + " 处原因只是重复问题。",
        repeated,
        "写出为什么会这样：当时怎么想、图什么、怕什么，制度上缺什么。");
  }

  private static double share(Set<String> content, Item problem) {
    String words = problem.quote().text();
    return (double) content.stream().filter(words::contains).count() / content.size();
  }
}
