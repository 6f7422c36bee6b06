package zhaojing.rubric.checks;

import java.util.List;
import java.util.regex.MatchResult;
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
import zhaojing.text.Numerals;

/** Years that lie after the campaign a text speaks of. */
final class WrongYear implements Check {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.])(20\\d\\d) ?年度?(?:\\d{1,2}月)?|(二[〇○零][〇○零一二三四五六七八九]{2})年(?:[一二三四五六七八九十]{1,2}月)?|(?<=\\n)[^\\n。，]{0,12}?(20\\d\\d)(?=[./-]\\d{1,2}(?:[./-]\\d{1,2})?\\s{0,3}$)");

  /** Years that are aimed at: a span of years, a plan, a term. */
  private static final Pattern AIMED_AT =
      Pattern.compile(
          "目标|规划|纲要|建成|实现|力争|争取|计划|届时|小康|远景|脱贫|退休|到期|期限|合同|贷款|还到|为止|现代化|今后|将来|未来|打算|下一步");

  /** What has happened: a plan says no such thing. */
  private static final Pattern DONE =
      Pattern.compile("了|过|以来|修订的|印发的|制定的|出台的|下发的|全年|那次|已|发生|参加|开展以|召开|开始|被|当选|获|入党|启动");

  private static final Pattern SIGNED =
      Pattern.compile(
          "\\n[^\\n。，]{0,12}(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})[年./-](?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[./-])[^\\n。，]{0,6}\\s{0,3}$");

  private static final int SIGNATURE_CHARS = 60;
  private static final Pattern UP_TO = Pattern.compile("(?:(?<![得找见走来去回达我他])到|至|—|-|~)$");
  private static final Pattern AFTER =
      Pattern.compile("^(?:以?前|之前|底前|末前|底?以前|[^，。]{0,6}(?:前|之前)完成)");
  private static final int LONGEST_SENTENCE_CHARS = 60;
  private static final int PLAN_AFTER_CHARS = 12;
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
    List<Span> later = afterSignature(subject);
    if (!later.isEmpty()) {
      return finding(
          subject,
          Severity.MAJOR,
          "文中说到过去的事，年份却晚于落款的年份。",
          later.stream().map(subject::quote).toList(),
          "核对年份和落款日期；如是计划，请写明。");
    }
    List<CampaignYears> named = campaigns.stream().filter(c -> c.namedIn().test(view)).toList();
    if (named.size() != 1) {
      return List.of();
    }
    CampaignYears campaign = named.get(0);
    Stream<Span> late =
        YEAR.matcher(view)
            .results()
            .filter(m -> year(m) > campaign.lastYear() + 1)
            .filter(m -> !planned(view, m.start(), m.end()))
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

  /** Years after the signature's that are not aimed at. */
  private static List<Span> afterSignature(Subject subject) {
    String view = subject.view();
    Matcher end = SIGNED.matcher(view.substring(Math.max(0, view.length() - SIGNATURE_CHARS)));
    if (!end.find()) {
      return List.of();
    }
    int signed = Numerals.value(end.group(1)).orElseThrow().intValue();
    return YEAR.matcher(view)
        .results()
        .filter(m -> year(m) > signed && DONE.matcher(clauseAfter(view, m.end())).find())
        .filter(m -> !planned(view, m.start(), m.end()))
        .map(m -> subject.original(new Span(m.start(), m.end())))
        .toList();
  }

  private static String clauseAfter(String view, int at) {
    int end = at;
    while (end < view.length() && end - at < 20 && "。；！\n".indexOf(view.charAt(end)) < 0) {
      end++;
    }
    return view.substring(at, end);
  }

  private static int year(MatchResult match) {
    String words =
        match.group(1) != null
            ? match.group(1)
            : match.group(2) != null ? match.group(2) : match.group(3);
    return Numerals.value(words).orElseThrow().intValue();
  }

  private static boolean planned(String view, int start, int end) {
    int from = start;
    while (from > 0
        && start - from < LONGEST_SENTENCE_CHARS
        && "。！？\n".indexOf(view.charAt(from - 1)) < 0) {
      from--;
    }
    String before = view.substring(from, start);
    String after = view.substring(end, Math.min(view.length(), end + PLAN_AFTER_CHARS));
    int sentenceEnd = after.indexOf('。');
    String soon = sentenceEnd < 0 ? after : after.substring(0, sentenceEnd);
    return UP_TO.matcher(before).find()
        || AFTER.matcher(soon).find()
        || AIMED_AT.matcher(before + soon).find();
  }
}
