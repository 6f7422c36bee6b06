package zhaojing.rubric.checks.answers;

import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;

/** Measures of a plan or ledger that answer none of the problems it names. */
final class OrphanMeasure extends Unmatched {
  private static final String TEXT = "问题：去年接待费超支3.2万元。措施：接待一律到食堂，每月5日公布菜单；6月底前新建篮球场两个。";
  private static final ExampleItem COST = ExampleItem.of(ItemKind.PROBLEM, "去年接待费超支3.2万元");
  private static final ExampleItem CANTEEN =
      ExampleItem.of(ItemKind.MEASURE, "接待一律到食堂，每月5日公布菜单", 0);

  private final ItemWords words = ItemWords.standard();

  OrphanMeasure() {
    super(
        new Words(
            new CheckId("ORPHAN_MEASURE"),
            "措施没有问题",
            "具体措施回应的问题，前面没有写出来。管整改本身的措施和笼统的措施不算。",
            Severity.INFO,
            "有 %d 条措施看不出回应哪个问题。",
            "写明这条措施改的是哪个问题；问题还没有写出来的，补上问题。"));
  }

  @Override
  public List<Example> examples() {
    ExampleItem court = ExampleItem.of(ItemKind.MEASURE, "6月底前新建篮球场两个").until("6月底前");
    String overall = "问题：去年接待费超支3.2万元。措施：接待一律到食堂，每月5日公布菜单；每月25日召开一次整改推进会。";
    ExampleItem meeting = ExampleItem.of(ItemKind.MEASURE, "每月25日召开一次整改推进会").until("每月");
    return List.of(
        Example.flagged(TEXT, "6月底前新建篮球场两个").with(Genre.PLAN, COST, CANTEEN, court),
        Example.flagged(TEXT, "6月底前新建篮球场两个").with(Genre.LEDGER, COST, CANTEEN, court),
        Example.clean(TEXT).with(Genre.REFLECTION, COST, CANTEEN, court),
        Example.clean(overall).with(Genre.PLAN, COST, CANTEEN, meeting),
        Example.clean(TEXT)
            .with(Genre.PLAN, COST, CANTEEN, ExampleItem.of(ItemKind.MEASURE, "6月底前新建篮球场两个", 0)));
  }

  @Override
  List<Quote> unmatched(Subject subject) {
    List<Item> answered =
        subject.items().stream()
            .filter(i -> i.kind() == ItemKind.PROBLEM || i.kind() == ItemKind.CAUSE)
            .toList();
    if (!ItemWords.isListed(subject) || answered.isEmpty()) {
      return List.of();
    }
    return ItemWords.of(ItemKind.MEASURE, subject).stream()
        .filter(m -> m.links().isEmpty() && m.fields().isCheckable())
        .filter(m -> !ItemWords.has(m, words.overall()))
        .filter(m -> answered.stream().noneMatch(p -> words.touch(m, p, subject)))
        .map(Item::quote)
        .toList();
  }
}
