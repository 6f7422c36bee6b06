package zhaojing.ingest.author;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.ingest.signs.LineSign;
import zhaojing.ingest.signs.LineSigns;
import zhaojing.model.Span;

/** The writer by a text's head or signature, for files whose names don't tell. */
public final class AuthorFromText {
  private static final int MAX_LINE_CHARS = 40;

  private static final Pattern LABELLED =
      Pattern.compile(
          "^[（(]?(?:作者|文|发件人|供稿人?|通讯员|报告人|发言人|自查人|落款|姓名|汇报人|撰稿人?|检查人|剖析人|承诺人|申请人|述职人|学习人|心得人|署名|签名|签字|本人签名|本人签字)"
              + "[:：/／\\s\u3000]{1,3}(?<name>\\p{IsHan}{1,4}(?:[ \u3000]{1,3}\\p{IsHan})?)(?!\\p{IsHan})");

  private static final Pattern DATE =
      Pattern.compile("[（(]?[12二一][0-9〇○零０一二三四五六七八九]{3}\\s?[年.．/-].{0,12}$");

  private static final Pattern SPREAD = Pattern.compile("^(\\p{IsHan})[ \u3000]+(\\p{IsHan})$");

  /** {@code 张三　材料2103班}, {@code 张三（植保站）}. */
  private static final Pattern NAME_AND_UNIT =
      Pattern.compile(
          "^(?<name>\\p{IsHan}{2,4})(?:[ \u3000]{1,4}|[（(])(?<unit>[\\p{IsHan}0-9]{2,16})[）)]?$");

  private AuthorFromText() {}

  /**
   * @param text one text, not a bundle
   * @return the name after a label like 汇报人, else the one name over or beside a date, else the one
   *     that stands alone or after its unit, in the second to fifth line or in the last four
   */
  public static Optional<String> of(String text) {
    TextEdges edges = TextEdges.of(text);
    List<String> head = lines(text, edges.head());
    List<String> tail = lines(text, edges.tail());
    TreeSet<String> labelled = new TreeSet<>();
    TreeSet<String> dated = new TreeSet<>();
    TreeSet<String> bare = new TreeSet<>();
    head.forEach(line -> labelled(line).ifPresent(labelled::add));
    tail.forEach(line -> labelled(line).ifPresent(labelled::add));
    collect(head.subList(Math.min(1, head.size()), head.size()), dated, bare);
    collect(tail, dated, bare);
    TreeSet<String> best = !labelled.isEmpty() ? labelled : !dated.isEmpty() ? dated : bare;
    return best.size() == 1 ? Optional.of(best.first()) : Optional.empty();
  }

  private static List<String> lines(String text, List<Span> spans) {
    return spans.stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  /** Names in signatures; with a date on their line or the next they are surer. */
  private static void collect(List<String> lines, TreeSet<String> dated, TreeSet<String> bare) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String below = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean hasDate = line.length() <= MAX_LINE_CHARS && DATE.matcher(line).find();
      boolean overDate = LineSigns.of(below).contains(LineSign.DATE);
      signature(line)
          .ifPresent(
              name -> {
                bare.add(name);
                if (hasDate || overDate) {
                  dated.add(name);
                }
              });
    }
  }

  /**
   * The name after a label like 汇报人.
   *
   * @param line without blanks at its ends
   */
  public static Optional<String> labelled(String line) {
    if (line.length() > MAX_LINE_CHARS) {
      return Optional.empty();
    }
    Matcher label = LABELLED.matcher(line);
    return label.find()
        ? Optional.of(label.group("name").replaceAll("[ \u3000]", "")).filter(PersonName::is)
        : Optional.empty();
  }

  /**
   * {@code 张三}, {@code 王　五}, {@code 植保站 孟晓棠 2014年6月9日}.
   *
   * @param line without blanks at its ends
   */
  public static Optional<String> signature(String line) {
    if (line.length() > MAX_LINE_CHARS) {
      return Optional.empty();
    }
    String unbracketed = line.replaceAll("^[（(]|[）)]$", "");
    String dateless = DATE.matcher(unbracketed).replaceFirst("").strip();
    Matcher spread = SPREAD.matcher(dateless);
    if (spread.matches()) {
      return Optional.of(spread.group(1) + spread.group(2)).filter(PersonName::is);
    }
    Matcher inClass = NAME_AND_UNIT.matcher(dateless);
    if (inClass.matches()
        && PersonName.is(inClass.group("name"))
        && NameChunk.isUnitOrTitle(inClass.group("unit"))) {
      return Optional.of(inClass.group("name"));
    }
    String[] words = dateless.split("[ \u3000\t]+");
    String last = words[words.length - 1];
    if (PersonName.is(last)) {
      boolean alone = words.length == 1 || NameChunk.isUnitOrTitle(words[words.length - 2]);
      return alone ? Optional.of(last) : Optional.empty();
    }
    return words.length == 1 && last.length() <= 16 && !last.matches(".*[，。、；！？].*")
        ? new NameChunk(last).glued()
        : Optional.empty();
  }

  /**
   * Whether a line may be the name of a unit and nothing else.
   *
   * @param line without blanks at its ends
   */
  public static boolean isUnit(String line) {
    return line.length() <= MAX_LINE_CHARS
        && line.codePoints().allMatch(PersonName::isHan)
        && NameChunk.isUnitOrTitle(line);
  }
}
