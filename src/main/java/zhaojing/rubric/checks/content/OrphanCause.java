package zhaojing.rubric.checks.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** Causes of something that is not among the problems. */
final class OrphanCause implements Check {
  /** {@code models/checks/orphan-cause.yaml}. */
  record Lists(int leastProblems, int leastCauses, List<List<String>> topics) {}

  private static final Set<Genre> EXAMINED =
      Set.of(Genre.SELF_EXAMINATION, Genre.PLAN, Genre.LEDGER);

  private final Lists lists = Knowledge.read("models/checks/orphan-cause.yaml", Lists.class);
  private final List<Phrases> topics = lists.topics().stream().map(Phrases::new).toList();

  @Override
  public CheckId id() {
    return new CheckId("ORPHAN_CAUSE");
  }

  @Override
  public String name() {
    return "原因没有问题";
  }

  @Override
  public String purpose() {
    return "分析的原因与前面写的哪个问题都对不上。思想认识、顾虑和习惯管得着任何问题，不算。";
  }

  @Override
  public List<Example> examples() {
    ExampleItem visits = ExampleItem.of(ItemKind.PROBLEM, "下村41次有33次是陪人去的");
    ExampleItem calls = ExampleItem.of(ItemKind.PROBLEM, "群众来电两天没有回音");
    ExampleItem phone = ExampleItem.of(ItemKind.CAUSE, "值班电话没有专人接", 1);
    String start = "问题：下村41次有33次是陪人去的；群众来电两天没有回音。原因：值班电话没有专人接；";
    String food = "食堂采购没有三家比价";
    String cars = "公车派车单缺少审批";
    ExampleItem[] fearing = {visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, "我怕下去被问住")};
    ExampleItem[] linked = {visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, cars, 0)};
    return List.of(
        Example.flagged(start + food + "。", food)
            .with(
                Genre.SELF_EXAMINATION, visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, food)),
        Example.flagged(start + cars + "。", cars)
            .with(Genre.LEDGER, visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, cars)),
        Example.clean(start + "我怕下去被问住。").with(Genre.SELF_EXAMINATION, fearing),
        Example.clean(start + cars + "。").with(Genre.SELF_EXAMINATION, linked),
        Example.clean(start + food + "。")
            .with(Genre.REFLECTION, visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, food)));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Item> problems = of(ItemKind.PROBLEM, subject);
    List<Item> causes = of(ItemKind.CAUSE, subject);
    boolean others = causes.stream().anyMatch(c -> !c.links().isEmpty());
    if (!EXAMINED.contains(subject.submission().genre())
        || problems.size() < lists.leastProblems()
        || causes.size() < lists.leastCauses()
        || !others) {
      return List.of();
    }
    List<Item> orphans =
        causes.stream()
            .filter(c -> c.links().isEmpty() && isElsewhere(c, subject, problems))
            .filter(c -> problems.stream().noneMatch(p -> touch(c, p)))
            .toList();
    if (orphans.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MINOR,
        "有 " + orphans.size() + " 条原因与前面的问题都对不上。",
        orphans.stream().map(Item::quote).toList(),
        "写明这条原因解释的是哪个问题；如果确有这个问题，先在问题里写出来。");
  }

  /** True when it speaks of a matter of which nothing before the causes speaks. */
  private boolean isElsewhere(Item cause, Subject subject, List<Item> problems) {
    int end = problems.stream().mapToInt(p -> p.span().end()).max().orElse(0);
    String before = subject.reading().clean(new Span(0, Math.min(end, cause.span().start())));
    List<Phrases> named = topics.stream().filter(t -> t.standsIn(cause.quote().text())).toList();
    return !named.isEmpty() && named.stream().noneMatch(t -> t.standsIn(before));
  }

  private static List<Item> of(ItemKind kind, Subject subject) {
    return subject.items().stream().filter(i -> i.kind() == kind).toList();
  }

  /** True when they share a theme or two neighbouring characters. */
  private static boolean touch(Item cause, Item problem) {
    if (cause.themes().stream().anyMatch(problem.themes()::contains)) {
      return true;
    }
    Set<String> pairs = pairs(problem.quote().text());
    return pairs(cause.quote().text()).stream().anyMatch(pairs::contains);
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      String pair = words.substring(i, i + 2);
      if (pair.chars().allMatch(Character::isIdeographic) && !pair.equals("没有")) {
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
