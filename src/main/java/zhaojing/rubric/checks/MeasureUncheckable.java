package zhaojing.rubric.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;

/** Measures without a person, a day or a result, where a specific problem asks for one. */
final class MeasureUncheckable implements Check {
  private static final int LEAST_WHEN_ALL = 3;

  private final ItemWords words = ItemWords.standard();

  @Override
  public CheckId id() {
    return new CheckId("MEASURE_UNCHECKABLE");
  }

  @Override
  public String name() {
    return "措施无法检查";
  }

  @Override
  public String purpose() {
    return "措施没有责任人、时限，也没有可以检查的结果。具体问题配笼统措施，或通篇没有一条能检查的措施，才指出；笼统的问题可以用笼统的措施回应。";
  }

  @Override
  public List<Example> examples() {
    String text = "问题：去年接待费超支3.2万元；学习不够。措施：进一步厉行节约；加强学习；6月底前公布接待费。";
    ExampleItem cost = ExampleItem.of(ItemKind.PROBLEM, "去年接待费超支3.2万元");
    ExampleItem study = ExampleItem.of(ItemKind.PROBLEM, "学习不够");
    ExampleItem thrift = ExampleItem.of(ItemKind.MEASURE, "进一步厉行节约", 0);
    ExampleItem learn = ExampleItem.of(ItemKind.MEASURE, "加强学习", 1);
    ExampleItem publish = ExampleItem.of(ItemKind.MEASURE, "6月底前公布接待费", 0).until("6月底前");
    String hollow = "问题：学习不够。措施：加强学习；改进作风；提高能力。";
    ExampleItem[] all = {
      study,
      ExampleItem.of(ItemKind.MEASURE, "加强学习", 0),
      ExampleItem.of(ItemKind.MEASURE, "改进作风"),
      ExampleItem.of(ItemKind.MEASURE, "提高能力")
    };
    return List.of(
        Example.flagged(text, "进一步厉行节约").with(Genre.LEDGER, cost, study, thrift, learn),
        Example.flagged(hollow, "加强学习", "改进作风", "提高能力").with(Genre.SELF_EXAMINATION, all),
        Example.clean(hollow).with(Genre.REFLECTION, all),
        Example.clean(text).with(Genre.SELF_EXAMINATION, cost, study, thrift, learn, publish));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Item> measures = ItemWords.of(ItemKind.MEASURE, subject);
    if (!ItemWords.isExamined(subject) || measures.size() < words.leastMeasures()) {
      return List.of();
    }
    List<Item> vague = measures.stream().filter(m -> !m.fields().isCheckable()).toList();
    boolean all = vague.size() == measures.size() && vague.size() >= LEAST_WHEN_ALL;
    Set<String> open = ItemWords.isListed(subject) ? open(subject, measures) : Set.of();
    List<Item> flagged =
        vague.stream().filter(m -> all || m.links().stream().anyMatch(open::contains)).toList();
    if (flagged.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        all ? Severity.MAJOR : Severity.MINOR,
        all
            ? "通篇 " + measures.size() + " 条措施，没有一条写明责任人、时限或可以检查的结果。"
            : "有 " + flagged.size() + " 个具体问题只配了笼统的措施，没有责任人、时限或可以检查的结果。",
        flagged.stream().map(Item::quote).toList(),
        "给措施写上谁来做、何时完成、做到什么程度算完成。");
  }

  /** Ids of the specific problems to which no measure that can be checked is linked. */
  private static Set<String> open(Subject subject, List<Item> measures) {
    Set<String> open = new TreeSet<>();
    ItemWords.of(ItemKind.PROBLEM, subject).stream()
        .filter(ItemWords::isSpecific)
        .forEach(p -> open.add(p.id()));
    measures.stream()
        .filter(m -> m.fields().isCheckable())
        .forEach(m -> m.links().forEach(open::remove));
    return open;
  }
}
