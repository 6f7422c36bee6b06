package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** The same count given twice with different values or units. */
final class CountConflict implements Check {
  private final Counts counts;
  private final Facts facts = new Facts();

  CountConflict(Counts counts) {
    this.counts = counts;
  }

  @Override
  public CheckId id() {
    return new CheckId("COUNT_CONFLICT");
  }

  @Override
  public String name() {
    return "同一数字前后不一";
  }

  @Override
  public String purpose() {
    return "同一件事的数目在文中写了两次，数值或单位不同，或说有几条而列出的条数不同。范围、时间不同的不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("会前共征求意见43条。我反复看了这41条意见，夜里睡不着。", "43条", "41条"),
        Example.flagged("全村共有126户。村里穷，全村共有162户，散在三条沟里。", "126户", "162户"),
        Example.flagged("活动开展以来共走访农户38户。总的看，走访农户36户，收获不少。", "38户", "36户"),
        Example.flagged("支部撰写心得体会26篇。会上通报，撰写心得体会26人，质量不一。", "26篇", "26人"),
        Example.flagged("存在四个方面的问题：一是学得少；二是走得少；三是写得少。", "四个方面的问题：", "三是"),
        Example.flagged("我包桐山、柳河、山口三个村。秋后对所包四个村走访一遍。", "三个", "四个"),
        Example.flagged("张明、李强、王芳四名同志给我提了意见。", "张明、李强、王芳四名同志", "四名同志"),
        Example.flagged("我有二十三年党龄。作为一个有二十五年党龄的党员，我很惭愧。", "二十三年党龄", "二十五年党龄"),
        Example.flagged("我们14名队员去支援，我是领队。回来后我拿16名队员的荣誉去压人。", "14名", "16名"),
        Example.clean("桐山、柳河、山口三个村我都去了，学习、生活和工作三个方面都问了。"),
        Example.clean("共征求意见43条，归并为17条。这17条意见我逐条看了，43条意见中有6条没有办完。"),
        Example.clean("去年走访农户38户，今年走访农户45户。向企业征求意见12条，向群众征求意见15条。"),
        Example.clean("全村共有126户。全镇共有2162户。全村有党员38人。"),
        Example.clean("3月走访农户12户。4月走访农户15户。这十二户里有三户没见着人。"),
        Example.clean("存在三个方面的问题：一是学得少；二是走得少；三是写得少。主要有两点：一是忙；二是懒。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Conflicts.Conflict c : Conflicts.find(subject, Clauses.of(subject, counts))) {
      String first = Clauses.shown(c.first().value()) + c.first().unit();
      String second = Clauses.shown(c.second().value()) + c.second().unit();
      String message =
          c.kind() == Conflicts.Kind.VALUE
              ? "同一数目前面写 " + first + "，后面写 " + second + "。"
              : "同一数目的单位前后不同，前面写 " + first + "，后面写 " + second + "。";
      add(findings, subject, message, Clauses.quotes(subject, Stream.of(c.first(), c.second())));
    }
    for (Announced.Miscount m : Announced.find(subject)) {
      add(
          findings,
          subject,
          "文中说有 " + m.said() + " 项，实际列出 " + m.listed() + " 项。",
          Stream.of(m.announced(), m.last()).map(s -> subject.quote(subject.original(s))).toList());
    }
    for (Facts.Twice t : facts.find(subject.view())) {
      add(
          findings,
          subject,
          "同一件事的数目前后不同。",
          Stream.of(t.first(), t.second()).map(x -> subject.quote(subject.original(x))).toList());
    }
    return List.copyOf(findings);
  }

  private void add(List<Finding> findings, Subject subject, String message, List<Quote> quotes) {
    if (findings.size() < MAX_EVIDENCE) {
      findings.addAll(
          finding(subject, Severity.MINOR, message, quotes, "请核对原始数字，前后改为一致；范围或时间不同的，请写明。"));
    }
  }
}
