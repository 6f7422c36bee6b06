package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** Criticism of a colleague that praises, or says nothing. */
final class FlatteringCriticism implements Check {
  /** {@code models/checks/flattering-criticism.yaml}. */
  record Lists(
      List<String> praising,
      List<String> thin,
      int leastThin,
      double leastThinShare,
      List<String> rebuttals) {}

  private static final Set<Move> OPINIONS =
      EnumSet.of(
          Move.PROBLEM_GROUP, Move.PROBLEM_SELF, Move.PLEDGE, Move.MEASURE_VAGUE, Move.PRAISE);

  private final Lists lists =
      Knowledge.read("models/checks/flattering-criticism.yaml", Lists.class);
  private final Phrases praising = new Phrases(lists.praising());
  private final Phrases thin = new Phrases(lists.thin());
  private final Phrases rebuttals = new Phrases(lists.rebuttals());

  @Override
  public CheckId id() {
    return new CheckId("FLATTERING_CRITICISM");
  }

  @Override
  public String name() {
    return "批评不痛不痒";
  }

  @Override
  public String purpose() {
    return "对同志的批评是换了说法的表扬（“希望多注意身体”“要求太高”），或者全是空泛的希望，没有说出一件事。";
  }

  @Override
  public List<Example> examples() {
    Move group = Move.PROBLEM_GROUP;
    return List.of(
        Example.flagged("工作过于拼命，希望多注意身体。接待费的账我查过，有两万一说不清。", "工作过于拼命，希望多注意身体。")
            .with(Genre.CRITICISM)
            .tagged(group, group),
        Example.flagged("希望进一步加强学习。理论学习不够系统。希望今后多沟通。", "希望进一步加强学习。", "理论学习不够系统。", "希望今后多沟通。")
            .with(Genre.CRITICISM)
            .tagged(Move.PLEDGE, group, Move.PLEDGE),
        Example.flagged("学习教育以来，支部开了会。老邱提：你对自己要求太高，要注意身体。", "老邱提：你对自己要求太高，要注意身体")
            .with(Genre.REFLECTION, ExampleItem.of(ItemKind.OPINION, "老邱提：你对自己要求太高，要注意身体")),
        Example.clean("小程说主任太敬业了。小程，你这不叫批评。").with(Genre.CRITICISM).tagged(group, group),
        Example.clean("上个月研究评估，我刚说两句，你拿茶杯盖敲桌子。学习不够系统，你那本笔记是小邹抄的。")
            .with(Genre.CRITICISM)
            .tagged(group, group),
        Example.clean("我娘叫我注意身体，我没有听。").tagged(Move.FACT));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Told> told = Told.all(subject);
    List<Quote> flattery = new ArrayList<>();
    List<Quote> empty = new ArrayList<>();
    int opinions = 0;
    if (subject.submission().genre() == Genre.CRITICISM) {
      for (int i = 0; i < told.size(); i++) {
        Told here = told.get(i);
        boolean rebutted =
            rebuttals.standsIn(here.words())
                || (i + 1 < told.size() && rebuttals.standsIn(told.get(i + 1).words()));
        boolean praises = here.move() != Move.STRUCTURAL && praising.standsIn(here.words());
        if ((OPINIONS.contains(here.move()) || praises) && !rebutted) {
          opinions++;
          sort(here.words(), subject, here.span(), flattery, empty);
        }
      }
    } else {
      for (var item : subject.items()) {
        if (item.kind() == ItemKind.OPINION) {
          opinions++;
          sort(item.quote().text(), subject, item.span(), flattery, empty);
        }
      }
    }
    boolean manyThin =
        empty.size() >= lists.leastThin() && empty.size() >= lists.leastThinShare() * opinions;
    List<Quote> found = new ArrayList<>(flattery);
    if (manyThin) {
      found.addAll(empty);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return finding(
        subject,
        found.size() * 2 > opinions ? Severity.MAJOR : Severity.MINOR,
        "%d 条意见里有 %d 条近于表扬或没有说出一件事。".formatted(opinions, found.size()),
        found,
        "换成一件看得见的事：哪一次、做了什么、给谁带来什么影响，希望怎样改。");
  }

  private void sort(
      String words, Subject subject, Span span, List<Quote> flattery, List<Quote> empty) {
    if (praising.standsIn(words)) {
      flattery.add(subject.quote(span));
    } else if (thin.standsIn(words) && words.chars().noneMatch(Character::isDigit)) {
      empty.add(subject.quote(span));
    }
  }
}
