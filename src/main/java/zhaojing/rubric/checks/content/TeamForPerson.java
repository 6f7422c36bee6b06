package zhaojing.rubric.checks.content;

import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Shortfalls;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;
import zhaojing.rubric.evidence.Writer;

/** A person's text in which others or all together have the problems. */
final class TeamForPerson implements Check {
  /** {@code models/checks/team-for-person.yaml}. */
  record Lists(
      int leastSentences,
      double leastShare,
      double mostOwnShare,
      List<String> words,
      List<String> not) {}

  private final Lists lists = Knowledge.read("models/checks/team-for-person.yaml", Lists.class);
  private final Phrases team = new Phrases(lists.words(), lists.not());

  private final Shortfalls shortfalls = Shortfalls.standard();

  @Override
  public CheckId id() {
    return new CheckId("TEAM_FOR_PERSON");
  }

  @Override
  public String name() {
    return "以集体代替个人";
  }

  @Override
  public String purpose() {
    return "个人的材料，问题却都算在“我们”“班子”“部分同志”身上，没有写自己。班子的材料不查；写集体也写自己的不算。";
  }

  @Override
  public List<Example> examples() {
    Move self = Move.PROBLEM_SELF;
    Move group = Move.PROBLEM_GROUP;
    return List.of(
        Example.flagged("我们学习抓得不紧。部分同志下村少。班子成员之间谈心不多。", "我们学习抓得不紧。", "部分同志下村少。", "班子成员之间谈心不多。")
            .tagged(self, group, self),
        Example.flagged(
                "大家学习热情不高。个别同志接电话语气生硬。部门精打细算不够。我开会不爱发言。", "大家学习热情不高。", "个别同志接电话语气生硬。", "部门精打细算不够。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(self, group, self, self),
        Example.clean("领导班子对照检查材料\n我们学习抓得不紧。班子成员下村少。部门之间推诿。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(Move.STRUCTURAL, self, self, self),
        Example.clean("我们科里迟到成风。我自己也常迟到。我当科长，没有管。大家看我的样。").tagged(group, self, self, group),
        Example.clean("我没有给大家回话。我瞒着支部书记。我把意见压了下来。").tagged(self, self, self));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection() || !Authorship.isPersonal(subject)) {
      return List.of();
    }
    List<Told> problems = shortfalls.of(subject);
    List<Told> own = Told.where(problems, p -> Writer.standsIn(p.words()));
    List<Told> led =
        Told.where(problems, p -> !Writer.standsIn(p.words()) && team.standsIn(p.words()));
    if (led.size() < lists.leastSentences()
        || led.size() < lists.leastShare() * problems.size()
        || own.size() > lists.mostOwnShare() * led.size()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MAJOR,
        "讲问题的 %d 句话里，%d 句说的是集体或别人，写自己的只有 %d 句。".formatted(problems.size(), led.size(), own.size()),
        Told.quotes(led, subject),
        "把自己摆进去：这些问题里哪些是自己做的、自己管的，自己当时做了什么、没做什么。");
  }
}
