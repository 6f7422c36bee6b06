package zhaojing.rubric.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** A writer who is of one trade here and of another there. */
final class TradeDrift implements Check {
  private final TradeClaims trades = new TradeClaims();

  @Override
  public CheckId id() {
    return new CheckId("TRADE_DRIFT");
  }

  @Override
  public String name() {
    return "职业前后不一";
  }

  @Override
  public String purpose() {
    return "同一篇里作者一会儿是教师、一会儿是公务员或员工，多半拼接了几篇不同的文稿。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("作为一名人民教师，我热爱学生。作为一名普通员工，我要为企业添砖加瓦。", "作为一名人民教师", "作为一名普通员工"),
        Example.flagged("身为护士，我守护健康。身为一名税务干部，我为国聚财。", "身为护士", "身为一名税务干部"),
        Example.flagged("白鹭镇民政办主任　丁守田\n我下村少。作为一名人民教师，我对学生不够耐心。", "作为一名人民教师"),
        Example.clean("影片里，作为一名医生的她冲在前面。作为一名教师，我自愧不如。"),
        Example.clean("作为一名教师，也作为一名党员，我没有做好家访。作为班主任更不应该。"),
        Example.clean("作为一名医生，我对病人急躁；作为一名教师的儿子，我知道该怎么说话。"),
        Example.clean("那时作为一名民警，我走得勤；现在作为社区干部，我坐得多。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    Map<String, Span> claims = trades.claims(subject);
    Map<String, Span> apart = new TreeMap<>(claims);
    apart.keySet().removeIf(t -> trades.fits(t, claims.keySet()));
    if (!apart.isEmpty()) {
      return finding(
          subject,
          Severity.MAJOR,
          "文中作者的身份前后不一：“" + String.join("”“", apart.keySet()) + "”。",
          quotes(subject, apart),
          "核对全文，只写自己的岗位；如换过岗位，请写明先后。");
    }
    apart.putAll(claims);
    Set<String> offices = trades.offices(subject);
    apart.keySet().removeIf(t -> offices.size() != 1 || trades.fits(t, offices));
    if (!apart.isEmpty()) {
      return finding(
          subject,
          Severity.MAJOR,
          "文中作者的身份是“" + String.join("”“", apart.keySet()) + "”，与署名处的单位不合。",
          quotes(subject, apart),
          "核对全文，只写自己的岗位；如换过岗位，请写明先后。");
    }
    // One trade in the text, and another by the unit's name.
    String unit = subject.submission().unit().name();
    Set<String> expected = trades.ofUnit(unit);
    apart.putAll(claims);
    apart.keySet().removeIf(t -> expected.stream().anyMatch(e -> trades.fits(t, Set.of(e))));
    return expected.isEmpty() || apart.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "文中作者的身份是“" + String.join("”“", apart.keySet()) + "”，与单位“" + unit + "”不合。",
            quotes(subject, apart),
            "核对身份；如岗位特殊，请写明。");
  }

  private static List<Quote> quotes(Subject subject, Map<String, Span> claims) {
    return claims.values().stream().sorted().map(subject::quote).toList();
  }
}
