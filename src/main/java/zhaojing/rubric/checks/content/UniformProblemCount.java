package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.UnitCheck;

/** Every self-examination of a unit names the same number of problems. */
final class UniformProblemCount implements UnitCheck {
  private final UniformWords words = UniformWords.standard();

  @Override
  public CheckId id() {
    return new CheckId("UNIFORM_PROBLEM_COUNT");
  }

  @Override
  public String name() {
    return "问题个数划一";
  }

  @Override
  public String purpose() {
    return "同一单位的对照检查材料，每篇列的问题个数都一样，像是按要求凑数。至少四篇才查。";
  }

  @Override
  public List<List<Example>> examples() {
    Example three = three("打牌；骂人；收烟。", "打牌", "骂人", "收烟");
    Example other = three("开会迟到；不下村；账不公开。", "开会迟到", "不下村", "账不公开");
    Example clean =
        Example.clean("打牌；骂人；收烟。")
            .with(Genre.SELF_EXAMINATION, three.items().toArray(new ExampleItem[0]));
    Example two =
        Example.clean("打牌；骂人。")
            .with(
                Genre.SELF_EXAMINATION,
                ExampleItem.of(ItemKind.PROBLEM, "打牌"),
                ExampleItem.of(ItemKind.PROBLEM, "骂人"));
    return List.of(
        List.of(three, other, three, other),
        List.of(three, other, three, three, Example.clean("我开车十一年。")),
        List.of(clean, clean, clean, two),
        List.of(clean, clean, clean));
  }

  private static Example three(String text, String... problems) {
    List<ExampleItem> items = new ArrayList<>();
    for (String problem : problems) {
      items.add(ExampleItem.of(ItemKind.PROBLEM, problem));
    }
    return Example.flagged(text, problems)
        .with(Genre.SELF_EXAMINATION, items.toArray(new ExampleItem[0]));
  }

  @Override
  public List<Finding> find(List<Subject> unit) {
    List<Subject> examined =
        unit.stream().filter(s -> s.submission().genre() == Genre.SELF_EXAMINATION).toList();
    if (examined.size() < words.leastTextsByCount()) {
      return List.of();
    }
    int count = problems(examined.get(0)).size();
    if (count < words.leastProblems()
        || examined.stream().anyMatch(s -> problems(s).size() != count)) {
      return List.of();
    }
    return examined.stream()
        .map(
            s ->
                finding(
                    s,
                    "本单位 %d 篇对照检查材料，每篇都是 %d 个问题。".formatted(examined.size(), count),
                    problems(s).stream().map(Item::quote).toList(),
                    "按实际情况写，有几个写几个，不必凑数。"))
        .toList();
  }

  private static List<Item> problems(Subject subject) {
    return subject.items().stream().filter(i -> i.kind() == ItemKind.PROBLEM).toList();
  }
}
