package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.text.Numerals;

/** Headings numbered 一、二、一、二 in one text, twice the same, or from 二 on. */
final class NumberingRestarts implements Check {
  private static final Pattern HEADING =
      Pattern.compile("^(?:(十[一二三四五六七八九]?|[一二三四五六七八九])[、.．]|[（(](十[一二三四五六七八九]?|[一二三四五六七八九])[）)])");

  /** Another essay begins, or a list of another kind. */
  private static final Pattern NEW_TEXT =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十\\d]{1,2}[篇部章]|篇[一二三四五六七八九十]|附[件：:表]?|[^。，；]{0,20}(?:心得体会|对照检查|剖析材料|思想汇报|讲话|总结|方案|计划))");

  /** 二是…；三是…。一是…: a list that begins again without a word between. */
  private static final Pattern INLINE =
      Pattern.compile("[；。][二三四五六]是([^。；\\n]{2,60})。(一是[^。；，\\n]{1,10})");

  private static final Pattern MARKS = Pattern.compile("[。！？；，：]");
  private static final Pattern ANNOUNCES =
      Pattern.compile("[：:]$|(?:以下|如下|下面|下列|几个|几点|[三四五六]件|[三四五六]个)[^。]{0,16}。?$");
  private static final int LONGEST_TITLE_CHARS = 24;
  private static final int SHOWN_CHARS = 14;

  /**
   * A numbered heading.
   *
   * @param outer 一、 rather than （一）
   * @param bare without a sentence of its own
   */
  private record Heading(int paragraph, int number, boolean outer, boolean bare) {}

  @Override
  public CheckId id() {
    return new CheckId("NUMBERING_RESTARTS");
  }

  @Override
  public String name() {
    return "标题序号重起";
  }

  @Override
  public String purpose() {
    return "标题序号中途又从头开始、重复，或一上来就从“二”开始，多半是拼接、删改后没有重新编号。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("一、问题\n少。\n二、原因\n懒。\n一、学习方面\n少。\n二、作风方面\n浮。", "一、学习方面"),
        Example.flagged("二、存在的问题\n少走访。\n三、原因分析\n怕麻烦。", "二、存在的问题"),
        Example.flagged("一、问题\n少。\n二、原因\n懒。\n二、措施\n改。", "二、措施"),
        Example.flagged("一、问题\n（一）学习不够。\n（二）走访不够。\n（二）办事不快。", "（二）办事不快。"),
        Example.flagged("一、问题\n少。\n二、原因\n懒。\n三、措施\n改。\n二、打算\n干。", "二、打算"),
        Example.clean("一、问题\n（一）学习不够。\n（二）走访不够。\n二、原因\n（一）懒。\n（二）怕。"),
        Example.clean("一、问题\n少。\n二、原因\n懒。\n心得体会（二）\n一、认识\n深。\n二、打算\n改。"),
        Example.clean("问题\n一、学得少。\n二、走得少。\n措施\n一、多学。\n二、多走。"),
        Example.clean("一、问题\n少。\n二、打算\n要办以下几件事：\n一、修路。\n二、修渠。"),
        Example.clean("一、问题\n一、学习少。\n二、走访少。\n二、原因\n懒。\n三、措施\n改。"),
        Example.clean("首先说问题。\n二、原因\n懒。\n三、措施\n改。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(subject);
    List<Quote> found = new ArrayList<>();
    List<Heading> section = new ArrayList<>();
    boolean oneSaid = false;
    boolean mayRestart = false;
    for (int p = 0; p < paragraphs.size(); p++) {
      String words = paragraphs.get(p).words();
      Matcher heading = HEADING.matcher(words);
      if (!heading.find()) {
        boolean title = words.length() <= LONGEST_TITLE_CHARS && !MARKS.matcher(words).find();
        if (title || (NEW_TEXT.matcher(words).find() && words.length() < 40)) {
          mayRestart = true;
        }
        oneSaid |= words.matches("(?s).*(?:首先|第一|其一|一是|1[.、．]).*");
        continue;
      }
      boolean outer = heading.group(1) != null;
      String numeral = outer ? heading.group(1) : heading.group(2);
      Heading here =
          new Heading(
              p, Numerals.value(numeral).orElseThrow().intValue(), outer, words.indexOf('。') < 0);
      if (here.number() == 1 && mayRestart) {
        section.removeIf(h -> here.outer() || !h.outer());
      }
      mayRestart = false;
      boolean announced = p > 0 && ANNOUNCES.matcher(paragraphs.get(p - 1).words()).find();
      if (!(announced && here.number() == 1) && faulty(section, here, oneSaid)) {
        found.add(subject.quote(shown(paragraphs.get(p).span())));
      }
      if (outer) {
        section.removeIf(h -> !h.outer());
      }
      section.add(here);
    }
    INLINE
        .matcher(subject.view())
        .results()
        .filter(m -> !m.group(1).matches(".*(?:方面|如下|以下|几点|几个|原因|表现|措施|问题|[两三四五六]点|[两三四五六]条)"))
        .forEach(m -> found.add(subject.quote(subject.original(new Span(m.start(2), m.end(2))))));
    found.sort(java.util.Comparator.comparing(Quote::span));
    return found.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "标题序号有 " + found.size() + " 处重新开始、重复或缺少开头。",
            found,
            "请通读全文，把标题重新编号；多出来的一段请核对是否应当保留。");
  }

  private static boolean faulty(List<Heading> section, Heading here, boolean oneSaid) {
    List<Heading> same = section.stream().filter(h -> h.outer() == here.outer()).toList();
    if (same.isEmpty()) {
      return here.number() > 1 && here.number() < 4 && !oneSaid;
    }
    int last = same.get(same.size() - 1).number();
    if (here.number() == last) {
      return here.number() > 1 && !goesOnOutside(same, here);
    }
    boolean back =
        here.number() > 1
            && here.number() < last
            && same.stream().anyMatch(h -> h.number() == here.number())
            && !goesOnOutside(same, here);
    return back || here.number() == 1 && last > 1 && !rightAfter(same, same.size() - 1, here);
  }

  /** Right after a heading a list inside it may begin. */
  private static boolean rightAfter(List<Heading> same, int at, Heading here) {
    return same.get(at).paragraph() == here.paragraph() - 1 && same.get(at).bare();
  }

  /** Whether a list inside has begun since, so that the number goes on with the one outside. */
  private static boolean goesOnOutside(List<Heading> same, Heading here) {
    for (int i = 1; i < same.size(); i++) {
      boolean inner = same.get(i).number() == 1 && rightAfter(same, i - 1, same.get(i));
      if (inner && same.get(i - 1).number() == here.number() - 1) {
        return true;
      }
    }
    return false;
  }

  private static Span shown(Span paragraph) {
    return new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + SHOWN_CHARS));
  }
}
