package zhaojing.rubric.checks.answers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import zhaojing.model.Chain;
import zhaojing.model.CheckId;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Answering;
import zhaojing.rubric.checks.outline.Matters;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Point;
import zhaojing.rubric.evidence.Phrases;

/** Problems that no measure answers, though there are measures. */
final class OrphanProblem extends Unmatched {
  private static final String TEXT = "问题：去年接待费超支3.2万元；下村41次有33次是陪人去的。措施：接待一律到食堂，每月5日公布菜单；电话两天内回音。";
  private static final ExampleItem COST = ExampleItem.of(ItemKind.PROBLEM, "去年接待费超支3.2万元");
  private static final ExampleItem VISITS = ExampleItem.of(ItemKind.PROBLEM, "下村41次有33次是陪人去的");
  private static final ExampleItem CANTEEN =
      ExampleItem.of(ItemKind.MEASURE, "接待一律到食堂，每月5日公布菜单", 0);

  /** A figure that is no year. */
  private static final Pattern COUNTED = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");

  private final ItemWords words = ItemWords.standard();
  private final Parts parts = Parts.standard();
  private final Matters matters = Matters.standard();
  private final Answering.Limits limits = Answering.limits();
  private final Phrases mended = new Phrases(words.mended());

  OrphanProblem() {
    super(
        new Words(
            new CheckId("ORPHAN_PROBLEM"),
            "问题没有措施",
            "列出的问题在措施里没有一条回应。笼统的措施只要说到同一件事，就算回应；问题里已写明改好的不算。",
            Severity.MINOR,
            "有 %d 个问题没有找到对应的措施。",
            "每个问题写一条措施：做什么、谁负责、何时完成、怎样检查；已经改了的写明结果。"));
  }

  @Override
  public List<Example> examples() {
    ExampleItem call = ExampleItem.of(ItemKind.MEASURE, "电话两天内回音").until("两天内");
    String general = "问题：联系群众不够；去年接待费超支3.2万元。措施：接待一律到食堂，每月5日公布菜单；改进作风。";
    ExampleItem vague = ExampleItem.of(ItemKind.MEASURE, "改进作风");
    String listed = "对照检查\n一、存在的问题\n一是学习抓得不紧。二是接待费超支。三是创新意识不强，满足于过得去。\n二、措施\n一是每天读书半小时。二是接待一律到食堂。";
    String answered = listed + "三是每季度拿出一条新办法。";
    String mended = "对照检查\n一、存在的问题\n一是学习抓得不紧。二是接待费超支。三是办公用房超标，5月已经腾退。\n二、措施\n一是每天读书半小时。二是接待一律到食堂。";
    Move title = Move.STRUCTURAL;
    Move self = Move.PROBLEM_SELF;
    Move will = Move.MEASURE_CONCRETE;
    return List.of(
        Example.flagged(listed, "三是创新意识不强，满足于过得去。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, self, self, self, title, will, will),
        Example.flagged(TEXT, "下村41次有33次是陪人去的").with(Genre.LEDGER, COST, VISITS, CANTEEN, call),
        Example.flagged(TEXT, "下村41次有33次是陪人去的").with(Genre.PLAN, COST, VISITS, CANTEEN, call),
        Example.clean(answered)
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, self, self, self, title, will, will, will),
        Example.clean(mended)
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, self, self, self, title, will, will),
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
  List<Quote> unmatched(Subject subject) {
    Lists lists = Lists.of(subject, parts);
    boolean told = subject.submission().genre().isReflection() || ItemWords.isListed(subject);
    if (told
        && !lists.isTooLong()
        && lists.problems().size() >= words.leastMeasures()
        && lists.measures().size() >= words.leastMeasures()
        && lists.measures().stream().anyMatch(OrphanProblem::isConcrete)) {
      return listed(lists, subject);
    }
    return ItemWords.isListed(subject) ? linked(subject) : List.of();
  }

  /** Where no measure says anything that could be checked, another check speaks. */
  private static boolean isConcrete(Point measure) {
    return measure.told().stream()
        .anyMatch(
            t ->
                t.is(EnumSet.of(Move.MEASURE_CONCRETE))
                    || (t.move() != Move.STRUCTURAL && COUNTED.matcher(t.words()).find()));
  }

  private List<Quote> listed(Lists lists, Subject subject) {
    Answering answering =
        Answering.of(
            lists.problems().stream().map(Point::span).toList(),
            lists.measures().stream().map(Point::words).toList(),
            subject,
            matters,
            limits);
    List<Quote> alone = new ArrayList<>();
    for (int i = 0; i < lists.problems().size(); i++) {
      Point problem = lists.problems().get(i);
      if (!answering.isAnswered(i) && !mended.standsIn(problem.words())) {
        alone.add(problem.shown(subject));
      }
    }
    return alone.size() <= words.mostOrphanShare() * lists.problems().size() ? alone : List.of();
  }

  /** By the links between the items of a table or list. */
  private List<Quote> linked(Subject subject) {
    List<Item> measures = ItemWords.of(ItemKind.MEASURE, subject);
    if (measures.size() < words.leastMeasures()) {
      return List.of();
    }
    boolean general = measures.stream().anyMatch(m -> m.links().isEmpty());
    return Chain.of(subject.items()).stream()
        .filter(c -> c.problem().isPresent() && c.measures().isEmpty())
        .map(c -> c.problem().get())
        .filter(p -> ItemWords.isSpecific(p) || !general)
        .filter(p -> measures.stream().noneMatch(m -> words.touch(p, m, subject)))
        .map(Item::quote)
        .toList();
  }
}
