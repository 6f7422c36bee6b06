package zhaojing.rubric.checks;

import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Page numbers that a paged file left inside sentences. */
final class PageNumberInSentence implements Check {
  @Override
  public CheckId id() {
    return new CheckId("PAGE_NUMBER_IN_SENTENCE");
  }

  @Override
  public String name() {
    return "句中夹页码";
  }

  @Override
  public String purpose() {
    return "句子甚至词语中间夹着页码，说明文字是从分页文件里复制出来的，没有再读一遍。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("老支书在群众中树立了威 10 信，大家都听他的。", "威 10 信"),
        Example.flagged("我们要落 3 实责任，还要规 4 范程序。", "落 3 实", "规 4 范"),
        Example.clean("我走访了 6 个社区，收回 27 张表，用了 3 天。"),
        Example.clean("评分在 90 分以上，去年是 85 分，前年 90 分。"),
        Example.clean("第一段话。\n- 3 -\n第二段话。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Quote> quotes =
        subject.reading().pageNumbers().stream()
            .map(s -> subject.quote(withNeighbours(s, subject)))
            .toList();
    return quotes.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "句子中间夹有 " + quotes.size() + " 处页码。",
            quotes,
            "删去夹在句中的数字，并通读一遍。");
  }

  /** One character on each side, to show what the number splits. */
  private static Span withNeighbours(Span number, Subject subject) {
    int length = subject.reading().document().text().length();
    return new Span(Math.max(0, number.start() - 1), Math.min(length, number.end() + 1));
  }
}
