package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** A writer who is of one trade here and of another there. */
final class TradeDrift implements Check {
  /** {@code models/checks/trades.yaml}. */
  record Trades(Map<String, List<String>> trades, Map<String, List<String>> units) {}

  private static final Pattern CLAIM =
      Pattern.compile("(?:作为|身为)(?:我们)?(?:一名|一个|一位|一线)?([^，。；！？、\\n]{0,14})");
  private static final Pattern FORMER = Pattern.compile("曾|当年|那时|过去|原来|从前|以前|昔日|转岗|转行|改行");
  private static final Pattern KIN = Pattern.compile("的(?:妻子|丈夫|爱人|家属|儿子|女儿|孩子|母亲|父亲|后代|朋友)");
  private static final int FORMER_WINDOW_CHARS = 12;
  private final Map<String, String> tradeOfWord = new TreeMap<>();
  private final Map<String, String> tradeOfUnit = new TreeMap<>();

  TradeDrift() {
    Trades trades = Knowledge.read("models/checks/trades.yaml", Trades.class);
    trades.trades().forEach((trade, words) -> words.forEach(w -> tradeOfWord.put(w, trade)));
    trades.units().forEach((trade, words) -> words.forEach(w -> tradeOfUnit.put(w, trade)));
  }

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
        Example.clean("作为一名教师，也作为一名党员，我没有做好家访。作为班主任更不应该。"),
        Example.clean("作为一名医生，我对病人急躁；作为一名教师的儿子，我知道该怎么说话。"),
        Example.clean("那时作为一名民警，我走得勤；现在作为社区干部，我坐得多。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    Map<String, Span> firstOfTrade = new TreeMap<>();
    Matcher claim = CLAIM.matcher(view);
    while (claim.find()) {
      String before =
          view.substring(Math.max(0, claim.start() - FORMER_WINDOW_CHARS), claim.start());
      String words = claim.group(1);
      if (!FORMER.matcher(before + words).find() && !KIN.matcher(words).find()) {
        longest(words)
            .ifPresent(
                w -> {
                  int end = claim.start(1) + words.indexOf(w) + w.length();
                  firstOfTrade.putIfAbsent(
                      tradeOfWord.get(w), subject.original(new Span(claim.start(), end)));
                });
      }
    }
    if (firstOfTrade.size() < 2) {
      return againstUnit(subject, firstOfTrade);
    }
    List<Span> found = new ArrayList<>(new TreeSet<>(firstOfTrade.values()));
    String trades = firstOfTrade.keySet().stream().collect(Collectors.joining("”“", "“", "”"));
    return finding(
        subject,
        Severity.MAJOR,
        "文中作者的身份前后不一：" + trades + "。",
        found.stream().map(subject::quote).toList(),
        "核对全文，只写自己的岗位；如换过岗位，请写明先后。");
  }

  /** One trade in the text, and another by the unit's name. */
  private List<Finding> againstUnit(Subject subject, Map<String, Span> claims) {
    String unit = subject.submission().unit().name();
    Set<String> expected = new TreeSet<>();
    tradeOfUnit.forEach(
        (word, trade) -> {
          if (unit.contains(word)) {
            expected.add(trade);
          }
        });
    if (expected.isEmpty() || claims.isEmpty() || expected.containsAll(claims.keySet())) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MINOR,
        "文中作者的身份是“" + String.join("”“", claims.keySet()) + "”，与单位“" + unit + "”不合。",
        claims.values().stream().map(subject::quote).toList(),
        "核对身份；如岗位特殊，请写明。");
  }

  private Optional<String> longest(String words) {
    return tradeOfWord.keySet().stream()
        .filter(words::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(w -> w));
  }
}
