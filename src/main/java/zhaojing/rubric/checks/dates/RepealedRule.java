package zhaojing.rubric.checks.dates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.CampaignYears;
import zhaojing.rubric.evidence.Knowledge;

/** Rules cited before they were issued or after they were repealed. */
final class RepealedRule implements Check {
  /** {@code models/checks/rules.yaml}. */
  record Rules(List<Entry> rules) {}

  record Entry(String name, String pattern, String from, String until, String note) {}

  private record Rule(
      String name, Pattern pattern, YearMonth from, Optional<YearMonth> until, String note) {}

  private static final Pattern HISTORY =
      Pattern.compile(
          "原来?的?|旧|当时|那时|曾|废止|废除|取代|代替|取消|修订前|以前|之前|过去|不再|改为|历史|从前|出台前|实施前|没有|尚未|还未|相比|比|新增|修改|变成|年代|迎接|即将");

  private static final Pattern SINCE = Pattern.compile("以来|后来|如今|现在|至今|到现在|今天|今年");

  private final List<CampaignYears> campaigns;
  private final List<Rule> rules;

  /**
   * @param campaigns all that are known; a text on one of them is dated by it
   */
  RepealedRule(List<CampaignYears> campaigns) {
    this.campaigns = List.copyOf(campaigns);
    rules =
        Knowledge.read("models/checks/rules.yaml", Rules.class).rules().stream()
            .map(
                e ->
                    new Rule(
                        e.name(),
                        Pattern.compile(e.pattern()),
                        YearMonth.parse(e.from()),
                        Optional.of(e.until()).filter(u -> !u.isEmpty()).map(YearMonth::parse),
                        e.note()))
            .toList();
  }

  @Override
  public CheckId id() {
    return new CheckId("REPEALED_RULE");
  }

  @Override
  public String name() {
    return "法规时效不符";
  }

  @Override
  public String purpose() {
    return "引用的党规、法律或提法在文稿所写的时间已经废止、修订，或者还没有出台，多半沿用了别的时候的文稿。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("在群众路线教育实践活动中，我对照《中国共产党廉洁自律准则》找差距。", "《中国共产党廉洁自律准则》"),
        Example.flagged("党史学习教育开展以来，我认真学习《合同法》。", "《合同法》"),
        Example.flagged("2009年我任股长时，违反了中央八项规定。", "中央八项规定"),
        Example.flagged("我要严守廉洁从政若干准则。\n王明\n2019年5月6日", "廉洁从政若干准则"),
        Example.clean("在群众路线教育实践活动中，我对照廉洁从政若干准则和中央八项规定找差距。"),
        Example.clean("党史学习教育开展以来，我常想起当时学《合同法》的劲头。"),
        Example.clean("我学习了《中国共产党廉洁自律准则》和《合同法》。"),
        Example.clean("2009年我任股长，那时还没有中央八项规定。对照党史学习教育的要求，劳动教养制度废止了。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    TextTime time = TextTime.of(view, campaigns);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher cited = rule.pattern().matcher(view);
      while (cited.find() && findings.size() < MAX_EVIDENCE) {
        Span at = new Span(cited.start(), cited.end());
        String sentence = sentence(view, at);
        if (HISTORY.matcher(sentence.replace(cited.group(), "")).find()) {
          continue;
        }
        Optional<YearMonth> here = onlyYear(view, at);
        boolean early =
            time.notAfter().filter(t -> t.isBefore(rule.from())).isPresent()
                || (here.filter(t -> t.isBefore(rule.from())).isPresent()
                    && !SINCE.matcher(sentence).find());
        boolean late =
            rule.until().isPresent()
                && time.notBefore().filter(t -> t.isAfter(rule.until().get())).isPresent()
                && here.filter(t -> !t.isAfter(rule.until().get())).isEmpty();
        if (early || late) {
          findings.addAll(
              finding(
                  subject,
                  Severity.MINOR,
                  "“" + rule.name() + "”" + (early ? "那时还没有：" : "当时已经失效：") + rule.note() + "。",
                  List.of(subject.quote(subject.original(at))),
                  early ? "请核对文稿的时间和所引的规定。" : "请改引现行规定；如讲的是过去的事，请写明。"));
          break;
        }
      }
    }
    findings.sort(
        java.util.Comparator.comparing(f -> ((zhaojing.model.Quote) f.evidence().get(0)).span()));
    return List.copyOf(findings);
  }

  /** The last month of the only year that the clause before the rule names. */
  private static Optional<YearMonth> onlyYear(String view, Span at) {
    int start = sentenceStart(view, at.start());
    List<Dates.Year> years = Dates.years(view.substring(start, at.start()));
    return years.size() == 1
        ? Optional.of(YearMonth.of(years.get(0).year(), 12))
        : Optional.empty();
  }

  private static String sentence(String view, Span at) {
    int end = at.end();
    while (end < view.length() && "。！？\n".indexOf(view.charAt(end)) < 0 && end - at.end() < 80) {
      end++;
    }
    return view.substring(sentenceStart(view, at.start()), end);
  }

  private static int sentenceStart(String view, int at) {
    int start = at;
    while (start > 0 && "。！？\n".indexOf(view.charAt(start - 1)) < 0 && at - start < 80) {
      start--;
    }
    return start;
  }
}
