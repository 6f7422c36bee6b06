package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Part;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Complaints;

/** Circumstances named as the causes of what the writer did. */
final class ComplaintAsCause implements Check {
  private static final int LONG_COMPLAINT = 20;

  private final Complaints complaints = Complaints.standard();
  private final Complaints.Lists lists = complaints.lists();
  private final Parts parts = Parts.standard();

  @Override
  public CheckId id() {
    return new CheckId("COMPLAINT_AS_CAUSE");
  }

  @Override
  public String name() {
    return "客观代替主观";
  }

  @Override
  public String purpose() {
    return "原因主要说成任务重、人手少、经费不足，没有找自己的原因。提到困难又说清自己责任的不算。";
  }

  @Override
  public List<Example> examples() {
    Move self = Move.PROBLEM_SELF;
    Move cause = Move.CAUSE;
    return List.of(
        Example.flagged("下村太少。主要是镇里任务重、人手少。上面检查太多，走不开。", "主要是镇里任务重、人手少。", "上面检查太多，走不开。")
            .tagged(self, cause, cause),
        Example.flagged(
                "由于科里人手紧张，学习只好往后放。经费不足，想办的事办不了。我的办法也不多。", "由于科里人手紧张，学习只好往后放。", "经费不足，想办的事办不了。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(self, cause, cause),
        Example.clean("下村太少。镇里任务重、人手少。可这不是理由，说到底是我嫌路远。").tagged(self, cause, cause),
        Example.clean("原因有三。我怕得罪人。我图省事。人手也确实少。").tagged(Move.STRUCTURAL, cause, cause, cause),
        Example.clean("春耕那几天任务重、人手少，全站的人都没有回家。我值了六个夜班。").tagged(Move.FACT, Move.FACT));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection()) {
      return List.of();
    }
    List<List<Told>> reasons = reasons(subject);
    List<List<Told>> blaming = reasons.stream().filter(this::blames).toList();
    boolean inward =
        reasons.stream()
            .anyMatch(
                r ->
                    !blaming.contains(r)
                        && r.stream().anyMatch(t -> complaints.looksInward(t.words())));
    double least = inward ? lists.leastShare() : lists.leastShareWithoutOwn();
    if (blaming.isEmpty() || blaming.size() < least * reasons.size()) {
      return List.of();
    }
    boolean only = blaming.size() == reasons.size();
    return finding(
        subject,
        only && Told.length(blaming.stream().flatMap(List::stream).toList()) > LONG_COMPLAINT
            ? Severity.MAJOR
            : Severity.MINOR,
        only
            ? "讲原因的 %d 处说的都是客观条件。".formatted(reasons.size())
            : "讲原因的 %d 处里有 %d 处说的是客观条件。".formatted(reasons.size(), blaming.size()),
        blaming.stream().flatMap(List::stream).map(t -> subject.quote(t.span())).toList(),
        "同样的条件下别人怎么做到的？写自己当时怎么想、图什么、怕什么。");
  }

  /** The points of the part of causes; without such a list, each sentence that gives a cause. */
  private List<List<Told>> reasons(Subject subject) {
    List<List<Told>> reasons = new ArrayList<>();
    for (Part part : parts.of(subject)) {
      if (part.kind() == Part.Kind.CAUSES) {
        part.points().forEach(p -> reasons.add(p.content()));
      }
    }
    if (!reasons.isEmpty()) {
      return reasons;
    }
    List<Told> told = Told.of(subject);
    for (int i = 0; i < told.size(); i++) {
      Told here = told.get(i);
      boolean led =
          here.is(Told.PROBLEMS)
              && complaints.complains(here.words())
              && complaints.leads(here.words());
      if (here.move() == Move.CAUSE || led) {
        boolean answered = i + 1 < told.size() && complaints.rebuts(told.get(i + 1).words());
        reasons.add(answered ? List.of(here, told.get(i + 1)) : List.of(here));
      }
    }
    return reasons;
  }

  private boolean blames(List<Told> reason) {
    return complaints.blames(reason.stream().map(Told::words).collect(Collectors.joining()));
  }
}
