package zhaojing.rubric.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.CampaignYears;

/** Years that lie after the campaign a text speaks of. */
final class WrongYear implements Check {
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)年(?:\\d{1,2}月)?");
  private static final Pattern PLAN = Pattern.compile("[到至]|目标|规划|纲要|建成|实现|以前|之前|力争|计划|届时");
  private static final int PLAN_WINDOW_CHARS = 12;
  private final List<CampaignYears> campaigns;

  /**
   * @param campaigns all that are known, so that a text on two of them is left alone
   */
  WrongYear(List<CampaignYears> campaigns) {
    this.campaigns = List.copyOf(campaigns);
  }

  @Override
  public CheckId id() {
    return new CheckId("WRONG_YEAR");
  }

  @Override
  public String name() {
    return "年份对不上";
  }

  @Override
  public String purpose() {
    return "文中的年份晚于所写活动的时间，多半是套用旧稿时改了年份，或抄用后来的文稿。展望将来的年份不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("党的群众路线教育实践活动于2024年2月启动，全镇参加。", "2024年2月"),
        Example.flagged("参加群众路线教育实践活动以来，2019年我走访了三户，2014年走访了九户。", "2019年"),
        Example.clean("群众路线教育实践活动中我想起1998年抗洪，2008年进站，2014年3月开始走访。"),
        Example.clean("参加群众路线教育实践活动，要为到2020年全面建成小康社会出力，2049年的目标也不远，2030年再看。"),
        Example.clean("从群众路线教育实践活动到党史学习教育，2021年我又读了一遍。"),
        Example.clean("2024年我到柳林沟去了九趟。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    List<CampaignYears> named = campaigns.stream().filter(c -> c.namedIn().test(view)).toList();
    if (named.size() != 1) {
      return List.of();
    }
    CampaignYears campaign = named.get(0);
    Stream<Span> late =
        YEAR.matcher(view)
            .results()
            .filter(m -> Integer.parseInt(m.group(1)) > campaign.lastYear() + 1)
            .filter(m -> !planned(view, m.start(), m.end(), m.group()))
            .map(m -> subject.original(new Span(m.start(), m.end())));
    List<Span> found = late.toList();
    return found.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MAJOR,
            campaign.name()
                + "在 "
                + campaign.firstYear()
                + "—"
                + campaign.lastYear()
                + " 年开展，文中却出现更晚的年份。",
            found.stream().map(subject::quote).toList(),
            "核对年份；如引用了后来的材料，请说明来源。");
  }

  /** Plans aim at round years and say that they do. */
  private static boolean planned(String view, int start, int end, String year) {
    if (year.matches("20\\d[05]年")) {
      return true;
    }
    int from = Math.max(0, start - PLAN_WINDOW_CHARS);
    int to = Math.min(view.length(), end + PLAN_WINDOW_CHARS);
    String around = view.substring(from, to);
    Matcher plan = PLAN.matcher(around);
    return plan.find();
  }
}
