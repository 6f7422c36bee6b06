package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Percentages that do not follow from the counts told with them, or that cannot be. */
final class PercentMismatch implements Check {
  private final Counts counts;

  PercentMismatch(Counts counts) {
    this.counts = counts;
  }

  @Override
  public CheckId id() {
    return new CheckId("PERCENT_MISMATCH");
  }

  @Override
  public String name() {
    return "百分比与数字不符";
  }

  @Override
  public String purpose() {
    return "按同一句里的数字算出的比例与所写的百分比不同，或百分比本身不可能（如满意率超过百分之百）。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("发出征求意见表120份，收回113份，回收率84.2%。", "120份", "113份", "84.2%"),
        Example.flagged("收到意见四十件，已办结三十六件，办结率百分之九十五。", "四十件", "三十六件", "百分之九十五"),
        Example.flagged("七十四份材料共列措施562条，有日期的49条，占12.7%。", "562条", "49条", "12.7%"),
        Example.flagged("报表由43项减少到19项，减少了45.8%。", "43项", "19项", "45.8%"),
        Example.flagged("问卷回来以后，群众满意率达到103%。", "103%"),
        Example.flagged("意见中作风方面占45%，办事方面占30%，其余占15%。", "45%", "30%", "15%"),
        Example.clean("发出征求意见表120份，收回113份，回收率94.2%；受理4316件，审结4128件，结案率95.6%。"),
        Example.clean("计划办实事10件，实际完成12件，完成率120%，占年计划的104%。"),
        Example.clean("走访学生家庭1386户，占学生总数的92%。"),
        Example.clean("发出问卷600份，收回587份，群众满意率91%。"),
        Example.clean("全年开会43次，其中视频会17次，发文数同比下降33%。接待费8.7万元，下降36%。"),
        Example.clean("党员占45%，女职工占60%，三十五岁以下占52%。"),
        Example.clean("全校38人，约20人参加，占一半，参训率50%。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Clauses.Sentence> sentences = Clauses.of(subject, counts);
    List<Finding> findings = new ArrayList<>();
    for (Shares.Mismatch m : Shares.find(subject.view(), sentences)) {
      String figures =
          m.counts().stream()
              .map(c -> Clauses.shown(c.value()) + c.unit())
              .collect(Collectors.joining("、"));
      String right =
          String.format(Locale.ROOT, "%." + Math.min(2, m.percent().scale()) + "f%%", m.right());
      add(
          findings,
          subject,
          "按 " + figures + " 计算约为 " + right + "，文中写 " + shown(m.percent()) + "。",
          Stream.concat(m.counts().stream(), Stream.of(m.percent())));
    }
    for (Count impossible : Percentages.impossible(subject.view(), sentences)) {
      add(findings, subject, "这一比率不会超过 100%，文中写 " + shown(impossible) + "。", Stream.of(impossible));
    }
    for (List<Count> shares : Percentages.notWhole(subject.view(), sentences)) {
      String sum =
          Clauses.shown(
              shares.stream()
                  .map(Count::value)
                  .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add));
      add(findings, subject, "各部分的比例相加为 " + sum + "%，不是 100%。", shares.stream());
    }
    return List.copyOf(findings);
  }

  private void add(List<Finding> findings, Subject subject, String message, Stream<Count> at) {
    if (findings.size() < MAX_EVIDENCE) {
      findings.addAll(
          finding(
              subject,
              Severity.MAJOR,
              message,
              Clauses.quotes(subject, at),
              "请核对分子、分母和百分比，改正算错或漏改的一个；口径不同的，请写明。"));
    }
  }

  private static String shown(Count percent) {
    return Clauses.shown(percent.value()) + "%";
  }
}
