package zhaojing.rubric.checks;

import java.util.List;
import zhaojing.model.Chain;
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

/** Problems of a plan or ledger that no measure answers, though there are measures. */
final class OrphanProblem implements Check {
  private static final String TEXT = "问题：去年接待费超支3.2万元；下村41次有33次是陪人去的。措施：接待一律到食堂，每月5日公布菜单；电话两天内回音。";
  private static final ExampleItem COST = ExampleItem.of(ItemKind.PROBLEM, "去年接待费超支3.2万元");
  private static final ExampleItem VISITS = ExampleItem.of(ItemKind.PROBLEM, "下村41次有33次是陪人去的");
  private static final ExampleItem CANTEEN =
      ExampleItem.of(ItemKind.MEASURE, "接待一律到食堂，每月5日公布菜单", 0);

  private final ItemWords words = ItemWords.standard();

  @Override
  public CheckId id() {
    return new CheckId("ORPHAN_PROBLEM");
  }

  @Override
  public String name() {
    return "问题没有措施";
  }

  @Override
  public String purpose() {
    return "整改方案和台账里，指出的问题没有一条措施回应。只有笼统措施的，笼统的问题算已回应。";
  }

  @Override
  public List<Example> examples() {
    ExampleItem call = ExampleItem.of(ItemKind.MEASURE, "电话两天内回音").until("两天内");
    String general = "问题：联系群众不够；去年接待费超支3.2万元。措施：接待一律到食堂，每月5日公布菜单；改进作风。";
    ExampleItem vague = ExampleItem.of(ItemKind.MEASURE, "改进作风");
    return List.of(
        Example.flagged(TEXT, "下村41次有33次是陪人去的").with(Genre.LEDGER, COST, VISITS, CANTEEN, call),
        Example.flagged(TEXT, "下村41次有33次是陪人去的").with(Genre.PLAN, COST, VISITS, CANTEEN, call),
        Example.clean(TEXT).with(Genre.REFLECTION, COST, VISITS, CANTEEN, call),
        Example.clean(TEXT).with(Genre.LEDGER, COST, VISITS),
        Example.clean(general)
            .with(
                Genre.LEDGER,
                ExampleItem.of(ItemKind.PROBLEM, "联系群众不够"),
                COST,
                ExampleItem.of(ItemKind.MEASURE, "接待一律到食堂，每月5日公布菜单", 1),
                vague));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Item> measures = ItemWords.of(ItemKind.MEASURE, subject);
    if (!ItemWords.isListed(subject) || measures.size() < words.leastMeasures()) {
      return List.of();
    }
    boolean general = measures.stream().anyMatch(m -> m.links().isEmpty());
    List<Quote> orphans =
        Chain.of(subject.items()).stream()
            .filter(c -> c.problem().isPresent() && c.measures().isEmpty())
            .map(c -> c.problem().get())
            .filter(p -> ItemWords.isSpecific(p) || !general)
            .filter(p -> measures.stream().noneMatch(m -> words.touch(p, m, subject)))
            .map(Item::quote)
            .toList();
    if (orphans.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MINOR,
        "有 " + orphans.size() + " 个问题没有找到对应的措施。",
        orphans,
        "每个问题写一条措施：做什么、谁负责、何时完成、怎样检查；已经改了的写明结果。");
  }
}
