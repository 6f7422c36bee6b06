package zhaojing.rubric.checks.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Answering;
import zhaojing.rubric.checks.outline.Matters;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Point;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;
import zhaojing.text.Token;

/** Causes of something that is not among the problems. */
final class OrphanCause extends Unmatched {
  /** {@code models/checks/orphan-cause.yaml}. */
  record Limits(int leastProblems, int leastCauses, Set<String> matters, List<String> anywhere) {}

  /** A cause with the place to show. */
  private record Reason(Quote quote, Span span, String words) {}

  private final Limits limits = Knowledge.read("models/checks/orphan-cause.yaml", Limits.class);
  private final Set<String> generic = Answering.limits().generic();
  private final Phrases anywhere = new Phrases(limits.anywhere());
  private final Matters matters = Matters.standard();
  private final Parts parts = Parts.standard();

  OrphanCause() {
    super(
        new Words(
            new CheckId("ORPHAN_CAUSE"),
            "原因没有问题",
            "分析的原因与前面写的哪个问题都对不上。思想认识、顾虑和习惯管得着任何问题，不算。",
            Severity.MINOR,
            "有 %d 条原因与前面的问题都对不上。",
            "写明这条原因解释的是哪个问题；如果确有这个问题，先在问题里写出来。"));
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
    ExampleItem[] poor = {visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, "经费紧张")};
    String talk = "对照检查\n一、存在的问题\n一是下村少。二是电话没有人接。\n二、原因分析\n一是怕下去被问住。二是干部选拔任用的视野不够宽。";
    Move title = Move.STRUCTURAL;
    Move self = Move.PROBLEM_SELF;
    Move cause = Move.CAUSE;
    return List.of(
        Example.flagged(talk, "二是干部选拔任用的视野不够宽。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, self, self, title, cause, cause),
        Example.flagged(start + food + "。", food)
            .with(
                Genre.SELF_EXAMINATION, visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, food)),
        Example.flagged(start + cars + "。", cars)
            .with(Genre.LEDGER, visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, cars)),
        Example.clean(start + "我怕下去被问住。").with(Genre.SELF_EXAMINATION, fearing),
        Example.clean(start + "经费紧张。").with(Genre.SELF_EXAMINATION, poor),
        Example.clean(start + food + "。")
            .with(Genre.REFLECTION, visits, calls, phone, ExampleItem.of(ItemKind.CAUSE, food)));
  }

  @Override
  List<Quote> unmatched(Subject subject) {
    if (!ItemWords.isExamined(subject)) {
      return List.of();
    }
    Lists lists = Lists.of(subject, parts);
    boolean listed = !lists.problems().isEmpty() && !lists.causes().isEmpty();
    List<Span> problems =
        listed
            ? lists.problems().stream().map(Point::span).toList()
            : ItemWords.of(ItemKind.PROBLEM, subject).stream().map(Item::span).toList();
    List<Reason> causes = listed ? points(lists.causes(), subject) : items(subject);
    if (problems.size() < limits.leastProblems()
        || causes.size() < limits.leastCauses()
        || lists.isTooLong()
        || causes.size() > Lists.MOST_POINTS) {
      return List.of();
    }
    int end = problems.stream().mapToInt(Span::end).max().orElse(0);
    List<Quote> alone = new ArrayList<>();
    for (Reason cause : causes) {
      String before = subject.reading().clean(new Span(0, Math.min(end, cause.span().start())));
      if (isElsewhere(cause, before, subject)) {
        alone.add(cause.quote());
      }
    }
    return alone.size() < causes.size() ? alone : List.of();
  }

  /** True when it speaks of a matter of which nothing before the causes speaks. */
  private boolean isElsewhere(Reason cause, String before, Subject subject) {
    Set<String> named = matters.in(cause.words());
    if (Collections.disjoint(named, limits.matters()) || anywhere.standsIn(cause.words())) {
      return false;
    }
    Set<String> earlier = matters.in(before);
    return named.stream().noneMatch(earlier::contains)
        && Answering.content(cause.span(), subject, generic).stream().noneMatch(before::contains)
        && things(cause.span(), subject).filter(before::contains).count() < 2;
  }

  /** Nouns of one character (酒, 卡, 车): two of them say as much as a longer word. */
  private static Stream<String> things(Span span, Subject subject) {
    return subject.reading().tokens(span).stream()
        .filter(t -> t.word().length() == 1 && t.tag().startsWith("n"))
        .map(Token::word)
        .distinct();
  }

  private static List<Reason> points(List<Point> points, Subject subject) {
    return points.stream().map(p -> new Reason(p.quote(subject), p.span(), p.words())).toList();
  }

  private static List<Reason> items(Subject subject) {
    return ItemWords.of(ItemKind.CAUSE, subject).stream()
        .map(c -> new Reason(c.quote(), c.span(), c.quote().text()))
        .toList();
  }
}
