package zhaojing.rubric.checks.content;

import java.util.EnumSet;
import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** The failings of society and of others, hardly one of the writer's own. */
final class SocietyForSelf implements Check {
  /** {@code models/checks/society-for-self.yaml}. */
  record Limits(int leastSentences, double mostOwnShare) {}

  private final Limits limits = Knowledge.read("models/checks/society-for-self.yaml", Limits.class);

  @Override
  public CheckId id() {
    return new CheckId("SOCIETY_FOR_SELF");
  }

  @Override
  public String name() {
    return "谈现象少谈自己";
  }

  @Override
  public String purpose() {
    return "批评的是社会上、别的单位、一些干部的问题，几乎没有写自己的不足。";
  }

  @Override
  public List<Example> examples() {
    Move group = Move.PROBLEM_GROUP;
    Move self = Move.PROBLEM_SELF;
    return List.of(
        Example.flagged("有的干部高高在上。有的热衷作秀。社会上讲排场成风。", "有的干部高高在上。", "有的热衷作秀。", "社会上讲排场成风。")
            .tagged(group, group, group),
        Example.flagged(
                "一些人怕吃苦。少数领导一言堂。某些部门门难进。现在人情淡了。我也有不足。",
                "一些人怕吃苦。",
                "少数领导一言堂。",
                "某些部门门难进。",
                "现在人情淡了。")
            .tagged(group, group, group, group, self),
        Example.clean("有的干部高高在上。有的热衷作秀。有的怕吃苦。我也躲过老姜三回。我还替他签过字。")
            .tagged(group, group, group, self, self),
        Example.clean("有的干部高高在上。有的热衷作秀。有的怕吃苦。").with(Genre.SPEECH).tagged(group, group, group),
        Example.clean("有的干部高高在上。我看不惯。").tagged(group, Move.UNDERSTANDING));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection() || !Authorship.isPersonal(subject)) {
      return List.of();
    }
    List<Told> others = Told.of(subject, EnumSet.of(Move.PROBLEM_GROUP));
    List<Told> own = Told.of(subject, EnumSet.of(Move.PROBLEM_SELF));
    if (others.size() < limits.leastSentences()
        || own.size() > limits.mostOwnShare() * others.size()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MAJOR,
        "有 %d 句讲别人和社会上的问题，讲自己的只有 %d 句。".formatted(others.size(), own.size()),
        Told.quotes(others, subject),
        "从别人的问题回到自己：这些现象在自己身上、在自己管的事里有没有，举出一件。");
  }
}
