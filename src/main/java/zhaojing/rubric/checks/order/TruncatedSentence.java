package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** A paragraph that breaks off in the middle of a sentence. What is missing is never guessed. */
final class TruncatedSentence implements Check {
  private static final String ENDS = "。！？!?…；;：:”’\"）)】》>—-～~.";
  private static final int SHOWN_CHARS = 14;
  private static final int LEAST_CHARS = 12;
  private static final int LONGEST_TITLE_CHARS = 36;

  /** In lists and verse many lines end without a mark; then its lack says nothing. */
  private static final double LIST_SHARE = 0.25;

  /** Words that never end a sentence. */
  private static final Pattern DANGLING =
      Pattern.compile(
          ".*(?:[，,、]|以及|并且|而且|但是|因为|由于|如果|虽然|为了|对于|关于|不仅|尤其是|特别是|包括|比如|例如|[^温柔共应附总饱暖祥平谐缓随中]和|[^参给赋付授]与|[^普涉以波顾遍累提]及|[^一一大反全正侧多对]把|[^挨]被|[^目有标的真红众准端打无中]的|[^实潜现内外存好自旨所意健]在|[^下上以]从|[^面相反应绝配敌针核一]对|，[^，。]{0,30}(?:直到|甚至|(?<!的)发现|但|(?<=，)而|对照|后来|使得|(?<![我是])认为|看到|想到|听说|得知|意识到|认识到|(?<!一)个是)|，[^，。]{0,20}在[^，。]{2,12}(?:意识|思想|工作|作风|学习|问题|方面)上)$");

  private static final Pattern LOST =
      Pattern.compile(
          "[，、][。！？；]|(?:以及|因为|由于|对于|关于|并且|而且|不仅)[。！？]|(?<=[，；])(?:对|把|向|给)[\\u4e00-\\u9fff]{1,6}的。");

  /** A story, not a heading: 我走访了十一户人家，记了半本笔记，回来以后没有. */
  private static final Pattern TELLS =
      Pattern.compile("(?:我|了)[^，]{0,20}，[^，]{2,20}，|，[^，]{0,12}(?:没有|以后|的时候|还是|总是|就是|却|也|都|再)$");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          ".{0,30}(?:\\d{4}年|[二〇○零一三四五六七八九十]{4}年).{0,12}|.{0,12}(?:此致|敬礼|汇报人|申请人|签名|签字|姓名)[：:]?.{0,16}");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[章节条篇]|问题\\s?\\d|[一二三四五六七八九十]是)");

  @Override
  public CheckId id() {
    return new CheckId("TRUNCATED_SENTENCE");
  }

  @Override
  public String name() {
    return "句子中断";
  }

  @Override
  public String purpose() {
    return "一段话在句子中间断开，后面的文字丢了，多半是复制或转换时造成的。标题、落款和列表不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("我到组里看了三回。水管还是没有修好，群众意见很大，我回来以后向\n第二天又去了。", "，群众意见很大，我回来以后向"),
        Example.flagged("我到组里看了三回。今后要多走访、多听意见，", "回。今后要多走访、多听意见，"),
        Example.flagged("我常去组里，听了意见、。回来就忘了，因为。", "、。", "因为。"),
        Example.flagged("会开完了。群众的事，一件一件记在本子上，回来后马上去\n以后我改。", "一件记在本子上，回来后马上去"),
        Example.clean("一、对照检查，找准问题\n我到组里看了三回。\n王明\n2014年5月6日"),
        Example.clean("一要学，多读书。\n二要走，多串门\n三要办，快办事\n四要改，勤回头"),
        Example.clean("主要问题有：\n一是学得少。\n此致\n敬礼"),
        Example.clean("他说：“那也得改。”\n我没有答话……"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(subject);
    long sentences = paragraphs.stream().filter(p -> told(p.words())).count();
    List<Paragraphs.Paragraph> ended =
        IntStream.range(0, paragraphs.size())
            .filter(i -> !goesOn(paragraphs, i))
            .mapToObj(paragraphs::get)
            .toList();
    List<Span> open =
        ended.stream()
            .filter(p -> told(p.words()) && breaksOff(p.words()))
            .map(p -> tail(p.span()))
            .toList();
    List<Span> dangling =
        ended.stream()
            .filter(
                p -> p.words().length() >= LEAST_CHARS && !SIGNATURE.matcher(p.words()).matches())
            .filter(p -> DANGLING.matcher(p.words()).matches())
            .map(p -> tail(p.span()))
            .toList();
    List<Span> found = new ArrayList<>(dangling);
    if (open.size() == 1 || open.size() <= sentences * LIST_SHARE) {
      open.stream().filter(s -> !found.contains(s)).forEach(found::add);
    }
    found.addAll(subject.matches(LOST));
    Stream<Span> sorted = found.stream().sorted();
    return found.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "有 " + found.size() + " 处句子没有写完就断了。",
            sorted.map(subject::quote).toList(),
            "请对照原稿补全；原稿找不到的，请重写这一句。");
  }

  /** Running text, not a title, a signature or a line of a list. */
  private static boolean told(String words) {
    boolean title =
        words.length() <= LONGEST_TITLE_CHARS
            && words.chars().noneMatch(c -> "。！？；".indexOf(c) >= 0)
            && !TELLS.matcher(words).find();
    return words.length() >= LEAST_CHARS
        && !title
        && !SIGNATURE.matcher(words).matches()
        && words.chars().anyMatch(c -> "。，；".indexOf(c) >= 0);
  }

  /** Only the line is broken when the next one begins with a mark that closes something. */
  private static boolean goesOn(List<Paragraphs.Paragraph> paragraphs, int at) {
    int next = at + 1;
    return next < paragraphs.size()
        && "，。；、》”）！？：".indexOf(paragraphs.get(next).words().charAt(0)) >= 0;
  }

  private static boolean breaksOff(String words) {
    boolean numbered = NUMBERED.matcher(words).find() && words.indexOf('。') < 0;
    return !numbered && ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private static Span tail(Span paragraph) {
    return new Span(Math.max(paragraph.start(), paragraph.end() - SHOWN_CHARS), paragraph.end());
  }
}
