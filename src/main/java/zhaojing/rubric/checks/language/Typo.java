package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import zhaojing.text.PhraseTrie;

/** Words that are never right, and 的, 地, 得 where only one of them can be. */
final class Typo implements Check {
  /** {@code models/checks/typos.yaml}. */
  record Typos(
      List<Word> words,
      List<WrongPattern> patterns,
      List<String> alikeShapes,
      List<String> variants,
      List<String> frequent,
      List<String> rightPairs) {}

  record Word(String wrong, String right, List<String> unless) {}

  record WrongPattern(String pattern, String right) {}

  private record Compiled(Pattern pattern, String right) {}

  /**
   * @param span in the cleaned view
   */
  private record Slip(Span span, String words, String right) {}

  private static final int SHOWN = 5;

  private final PhraseTrie<Word> words;
  private final List<Compiled> patterns;
  private final IdiomSlips idioms;
  private final WordSlips frequent;
  private final Particles particles = new Particles();

  Typo() {
    Typos typos = Knowledge.read("models/checks/typos.yaml", Typos.class);
    idioms = new IdiomSlips(typos.alikeShapes(), typos.variants());
    frequent = new WordSlips(typos.frequent(), typos.rightPairs());
    Map<String, Word> byWrong = new TreeMap<>();
    typos.words().forEach(w -> byWrong.put(w.wrong(), w));
    words = new PhraseTrie<>(byWrong);
    patterns =
        typos.patterns().stream()
            .map(p -> new Compiled(Pattern.compile(p.pattern()), p.right()))
            .toList();
  }

  @Override
  public CheckId id() {
    return new CheckId("TYPO");
  }

  @Override
  public String name() {
    return "错别字";
  }

  @Override
  public String purpose() {
    return "常见的错别字和固定说法里的错字，如“人们政府”“既使”“在接再厉”，以及确定无疑的“的、地、得”误用。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("既使再忙，也要把为人们服务放在心上。", "既使", "为人们服务"),
        Example.flagged("今后要在接再厉，以身做则，戒骄戒燥。", "在接再厉", "以身做则", "戒骄戒燥"),
        Example.flagged("学习抓的不紧，事情办的不实。", "抓的不紧", "办的不实"),
        Example.flagged("会上大家畅所预言，我却防微杜见做得少。", "畅所预言", "防微杜见"),
        Example.flagged("我深刻的认识到，党员必需带头。", "深刻的", "必需"),
        Example.clean("他既使用了机器，又让人们懂得了服务。自己经历过，不能自已。"),
        Example.clean("以经济建设为中心，坚决对歪风说不，成立既有的小组。"),
        Example.clean("抓的不是紧要的事，办的不少是小事，深刻的认识来自实践。"),
        Example.clean("生活必需品，有需要反映问题的，价值的判断，明显的进步，自觉的行动。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Slip> slips = slips(subject);
    String shown =
        slips.stream()
            .map(s -> "“" + s.words() + "”" + s.right())
            .distinct()
            .limit(SHOWN)
            .collect(Collectors.joining("，"));
    return slips.isEmpty()
        ? List.of()
        : finding(
            subject,
            slips.size() > 2 ? Severity.MINOR : Severity.INFO,
            "有 " + slips.size() + " 处疑为错别字：" + shown + "。",
            slips.stream().map(s -> subject.quote(subject.original(s.span()))).toList(),
            "请逐处核对改正。");
  }

  private List<Slip> slips(Subject subject) {
    String view = subject.view();
    List<Slip> slips = new ArrayList<>();
    List<IdiomSlips.Slip> found = new ArrayList<>(idioms.find(subject));
    found.addAll(frequent.find(subject));
    found.addAll(particles.find(subject));
    for (IdiomSlips.Slip slip : found) {
      Span span = subject.reading().view().map().view(slip.span());
      slips.add(new Slip(span, slip.words(), "应为“" + slip.right() + "”"));
    }
    for (PhraseTrie.Hit<Word> hit : words.find(view)) {
      if (!excused(view, hit.span(), hit.value())) {
        slips.add(new Slip(hit.span(), hit.value().wrong(), "应为“" + hit.value().right() + "”"));
      }
    }
    for (Compiled compiled : patterns) {
      Matcher matcher = compiled.pattern().matcher(view);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        slips.add(new Slip(span, matcher.group(), compiled.right()));
      }
    }
    slips.sort(Comparator.comparing(Slip::span));
    List<Slip> apart = new ArrayList<>();
    for (Slip slip : slips) {
      boolean inside = !apart.isEmpty() && apart.get(apart.size() - 1).span().overlaps(slip.span());
      if (!inside) {
        apart.add(slip);
      }
    }
    return apart;
  }

  /** Whether the characters belong to a longer word that is right. */
  private static boolean excused(String view, Span span, Word word) {
    for (String longer : word.unless()) {
      for (int at = longer.indexOf(word.wrong());
          at >= 0;
          at = longer.indexOf(word.wrong(), at + 1)) {
        if (span.start() >= at && view.startsWith(longer, span.start() - at)) {
          return true;
        }
      }
    }
    return false;
  }
}
