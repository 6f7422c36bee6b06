package zhaojing.rubric.checks.answers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Part;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** Measures without a person, a day or a result, where a specific problem asks for one. */
final class MeasureUncheckable implements Check {
  /** {@code models/checks/measure-uncheckable.yaml}. */
  record Words(
      int leastVague,
      List<String> pledges,
      List<String> checkable,
      int leastPromises,
      List<String> promising,
      List<String> general) {}

  /** A figure that is no year and no numeral before a point. */
  private static final Pattern COUNTED = Pattern.compile("(?<!\\d)\\d{1,3}(?![\\d．.、）)])");

  private static final int LEAST_WHEN_ALL = 3;
  private static final String ADVICE = "给措施写上谁来做、何时完成、做到什么程度算完成。";
  private static final Set<Move> CONCRETE = EnumSet.of(Move.MEASURE_CONCRETE);
  private static final Set<Move> VAGUE = EnumSet.of(Move.MEASURE_VAGUE);

  private final ItemWords words = ItemWords.standard();
  private final Words lists = Knowledge.read("models/checks/measure-uncheckable.yaml", Words.class);
  private final Phrases pledges = new Phrases(lists.pledges());
  private final Phrases checkable = new Phrases(lists.checkable());
  private final Phrases promising = new Phrases(lists.promising());
  private final Phrases general = new Phrases(lists.general());
  private final Parts parts = Parts.standard();

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
    return "措施没有责任人、时限，也没有可以检查的结果。通篇没有一条能检查的措施，或台账里具体问题只配了笼统措施，才指出。";
  }

  @Override
  public List<Example> examples() {
    String text = "问题：去年接待费超支3.2万元；学习不够。措施：进一步厉行节约；加强学习；6月底前公布接待费。";
    ExampleItem cost = ExampleItem.of(ItemKind.PROBLEM, "去年接待费超支3.2万元");
    ExampleItem study = ExampleItem.of(ItemKind.PROBLEM, "学习不够");
    ExampleItem thrift = ExampleItem.of(ItemKind.MEASURE, "进一步厉行节约", 0);
    ExampleItem learn = ExampleItem.of(ItemKind.MEASURE, "加强学习", 1);
    ExampleItem publish = ExampleItem.of(ItemKind.MEASURE, "6月底前公布接待费", 0).until("6月底前");
    Move self = Move.PROBLEM_SELF;
    Move vague = Move.MEASURE_VAGUE;
    String hollow = "我学习抓得不紧。一是加强学习。二是改进作风。三是提高能力。";
    String some = "对照检查\n一、问题\n大棚亏了钱。\n二、整改措施\n一是8月底前补偿到户；二是积极帮助农户拓宽销路，尽量减少损失。";
    return List.of(
        Example.flagged(text, "进一步厉行节约").with(Genre.LEDGER, cost, study, thrift, learn),
        Example.flagged(hollow, "一是加强学习。", "二是改进作风。", "三是提高能力。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(self, vague, vague, vague),
        Example.flagged(some, "二是积极帮助农户拓宽销路，尽量减少损失。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(Move.STRUCTURAL, Move.STRUCTURAL, self, Move.STRUCTURAL, Move.MEASURE_CONCRETE),
        Example.clean("影片讲了种树的事。我要学习他艰苦奋斗的精神，做一名合格的党员。").tagged(Move.FACT, Move.PLEDGE),
        Example.clean(hollow + "每周二下午我到窗口坐半天。")
            .tagged(self, vague, vague, vague, Move.MEASURE_CONCRETE),
        Example.clean("对照检查\n一、问题\n我学习抓得不紧。\n二、今后打算\n一是加强学习，每天读书半小时。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(Move.STRUCTURAL, Move.STRUCTURAL, self, Move.STRUCTURAL, vague),
        Example.clean(text).with(Genre.LEDGER, cost, study, thrift, learn, publish));
  }

  @Override
  public List<Finding> find(Subject subject) {
    return subject.submission().genre().isReflection()
        ? throughout(subject)
        : ItemWords.isListed(subject) ? listed(subject) : List.of();
  }

  /** A whole text without one measure that could be checked, or some that promise nothing. */
  private List<Finding> throughout(Subject subject) {
    List<Told> told = Told.where(Told.all(subject), t -> t.move() != Move.STRUCTURAL);
    List<Part> plans = plans(subject);
    Set<Span> planned = new HashSet<>();
    plans.forEach(p -> p.told().forEach(t -> planned.add(t.span())));
    List<Told> vague = new ArrayList<>();
    boolean checked =
        ItemWords.of(ItemKind.MEASURE, subject).stream()
            .map(Item::fields)
            .anyMatch(f -> f.responsible().isPresent() || f.deadline().isPresent());
    for (Told here : told) {
      boolean plan = planned.contains(here.span());
      checked |= here.is(CONCRETE) || (plan && isCheckable(here.words()));
      if (here.is(VAGUE) || (plan && pledges.standsIn(here.words()))) {
        vague.add(here);
      }
    }
    if (checked) {
      return subject.submission().genre() == Genre.SELF_EXAMINATION
          ? promising(plans, subject)
          : List.of();
    }
    return vague.size() < lists.leastVague()
        ? List.of()
        : finding(
            subject,
            vague.size() >= LEAST_WHEN_ALL ? Severity.MAJOR : Severity.MINOR,
            "通篇讲打算的 " + vague.size() + " 句话，没有一句写明责任人、时限或可以检查的结果。",
            Told.quotes(vague, subject),
            ADVICE);
  }

  /** Measures made of 积极, 尽量 and 争取早日 among others that can be checked. */
  private List<Finding> promising(List<Part> plans, Subject subject) {
    List<Quote> empty = new ArrayList<>();
    for (Part part : plans) {
      for (Told here : part.told()) {
        if (here.move() != Move.STRUCTURAL) {
          empty.addAll(promises(here, subject));
        }
      }
    }
    return empty.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "有 " + empty.size() + " 条措施只有“积极”“尽量”一类的话，无法检查。",
            empty,
            ADVICE);
  }

  /** The parts between semicolons that promise and name nothing. */
  private List<Quote> promises(Told told, Subject subject) {
    List<Quote> empty = new ArrayList<>();
    int at = subject.reading().view().map().view(told.span()).start();
    int from = 0;
    String said = told.words();
    for (int i = 0; i <= said.length(); i++) {
      if (i == said.length() || said.charAt(i) == '；') {
        String clause = said.substring(from, i);
        boolean promises =
            Set.copyOf(promising.in(clause).stream().map(s -> s.start()).toList()).size()
                >= lists.leastPromises();
        if (promises && !checkable.standsIn(clause) && !general.standsIn(clause)) {
          empty.add(subject.quote(subject.original(new Span(at + from, at + i))));
        }
        from = i + 1;
      }
    }
    return empty;
  }

  private List<Part> plans(Subject subject) {
    return parts.of(subject).stream().filter(p -> p.kind() == Part.Kind.MEASURES).toList();
  }

  private boolean isCheckable(String words) {
    return checkable.standsIn(words) || COUNTED.matcher(words).find();
  }

  /** A plan or ledger: by its items and their links. */
  private List<Finding> listed(Subject subject) {
    List<Finding> empty = promising(plans(subject), subject);
    List<Item> measures = ItemWords.of(ItemKind.MEASURE, subject);
    if (!empty.isEmpty() || measures.size() < words.leastMeasures()) {
      return empty;
    }
    List<Item> vague = measures.stream().filter(m -> !m.fields().isCheckable()).toList();
    boolean all = vague.size() == measures.size() && vague.size() >= LEAST_WHEN_ALL;
    Set<String> open = open(subject, measures);
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
        ADVICE);
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
