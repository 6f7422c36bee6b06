package zhaojing.rubric.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** Where a text says of what trade its writer is. */
final class TradeClaims {
  /** {@code models/checks/trades.yaml}. */
  record Trades(
      Map<String, List<String>> trades,
      List<Set<String>> together,
      Map<String, String> signs,
      Map<String, List<String>> units,
      Map<String, List<String>> offices) {}

  /** Where a writer names the own trade; group 1 holds the words. */
  private static final List<Pattern> CLAIMS =
      List.of(
          Pattern.compile("(?:作为|身为)(?:我们)?(?:一名|一个|一位|一线)?([^，。；！？、\\n]{0,14})"),
          Pattern.compile(
              "(?<!如果|假如|要是|谁说|以为)我(?:也|就)?是(?:[^，。；\\n]{0,10}的)?(?:一名|一个|一位|名)([^，。；！？、\\n]{0,10})"),
          Pattern.compile("我们(?:做|当)([^，。；！？、\\n]{2,6})的"),
          Pattern.compile("在(班主任|护理)工作[中上]"),
          Pattern.compile("(?:争做|做|当)(?:一名|一个)?[^，。；！？、\\n]{2,12}的(好[^，。；！？、\\n]{2,6})"));

  private static final Pattern FORMER =
      Pattern.compile("曾|当年|那时|过去|原来|从前|以前|昔日|转岗|转行|改行|之前|影片|片中|片子|电影|如果|年前");
  private static final Pattern KIN =
      Pattern.compile("的(?:妻子|丈夫|爱人|家属|儿子|女儿|孩子|母亲|父亲|后代|朋友|[她他])|不是");
  private static final int FORMER_WINDOW_CHARS = 12;
  private static final int QUOTATION_CHARS = 200;
  private static final int LINES_AT_EITHER_END = 4;
  private static final int LONGEST_LINE_CHARS = 30;
  private final Trades data;
  private final Map<String, String> tradeOfWord = new TreeMap<>();
  private final Map<String, Pattern> signs = new TreeMap<>();

  TradeClaims() {
    data = Knowledge.read("models/checks/trades.yaml", Trades.class);
    data.trades().forEach((trade, words) -> words.forEach(w -> tradeOfWord.put(w, trade)));
    data.signs().forEach((trade, sign) -> signs.put(trade, Pattern.compile(sign)));
  }

  /** The first claim of every trade, in the text as extracted. */
  Map<String, Span> claims(Subject subject) {
    String view = subject.view();
    Map<String, Span> first = new TreeMap<>();
    for (Pattern pattern : CLAIMS) {
      Matcher claim = pattern.matcher(view);
      while (claim.find()) {
        String words = claim.group(1);
        Optional<String> word = longest(words);
        if (word.isPresent() && own(view, claim.start(), words)) {
          int end = claim.start(1) + words.indexOf(word.get()) + word.get().length();
          put(first, tradeOfWord.get(word.get()), subject.original(new Span(claim.start(), end)));
        }
      }
    }
    signs.forEach(
        (trade, sign) -> {
          Matcher told = sign.matcher(view);
          if (told.find() && own(view, told.start(), "")) {
            put(first, trade, subject.original(new Span(told.start(), told.end())));
          }
        });
    return first;
  }

  /** Whether one person may be of the trade and of all the others too. */
  boolean fits(String trade, Set<String> others) {
    return others.stream()
        .allMatch(
            o ->
                o.equals(trade)
                    || data.together().stream().anyMatch(t -> t.contains(o) && t.contains(trade)));
  }

  /** Trades by the lines under the title and the signature. */
  Set<String> offices(Subject subject) {
    List<Span> paragraphs = subject.reading().document().paragraphs();
    Set<String> offices = new TreeSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean atEnd = i < LINES_AT_EITHER_END || i >= paragraphs.size() - LINES_AT_EITHER_END;
      String line = atEnd ? subject.reading().clean(paragraphs.get(i)) : "";
      boolean sentence = line.chars().anyMatch(c -> "。，；！".indexOf(c) >= 0);
      if (line.length() <= LONGEST_LINE_CHARS && !sentence) {
        offices.addAll(named(data.offices(), line));
      }
    }
    return offices;
  }

  /** Trades by the name of the unit. */
  Set<String> ofUnit(String name) {
    return named(data.units(), name);
  }

  private static Set<String> named(Map<String, List<String>> words, String name) {
    Set<String> trades = new TreeSet<>();
    words.forEach(
        (trade, all) -> {
          if (all.stream().anyMatch(name::contains)) {
            trades.add(trade);
          }
        });
    return trades;
  }

  private static void put(Map<String, Span> first, String trade, Span span) {
    first.merge(trade, span, (a, b) -> a.start() <= b.start() ? a : b);
  }

  /** Neither of former days nor of somebody else, nor quoted. */
  private static boolean own(String view, int start, String words) {
    String before = view.substring(Math.max(0, start - FORMER_WINDOW_CHARS), start);
    String quotation = view.substring(Math.max(0, start - QUOTATION_CHARS), start);
    String line = quotation.substring(quotation.lastIndexOf('\n') + 1);
    return !FORMER.matcher(before + words).find()
        && !KIN.matcher(words).find()
        && line.lastIndexOf('“') <= line.lastIndexOf('”');
  }

  private Optional<String> longest(String words) {
    return tradeOfWord.keySet().stream()
        .filter(words::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(w -> w));
  }
}
