package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** Signs that stand where a name, a place or a date was to be filled in. */
final class PlaceholderLeft implements Check {
  private static final String UNIT =
      "(?:同志|书记|主任|镇|县|市|省|区|乡|村|局|街道|社区|单位|公司|集团|学校|中学|小学|医院|大学|学院|支部|党委|部门|科|处|老师|领导|月|日|年)";

  /** What may follow a placeholder in a quote, so that the reader sees what is missing. */
  private static final String TAIL = "(?:" + UNIT + ")?";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![A-Za-z0-9])[Xx]{2,12}(?![A-Za-z0-9]|染色体|型|年代)"
              + TAIL
              + "|(?<![A-Za-z0-9])[Xx](?="
              + UNIT
              + ")"
              + TAIL
              + "|20[Xx×*]{2}年"
              + "|[×✕╳]{2,12}"
              + TAIL
              + "|(?<![\\d×])[×✕╳](?="
              + UNIT
              + ")"
              + TAIL
              + "|(?<![*\\d])\\*{2,6}"
              + UNIT
              + "|(?<![〇○Oo一二三四五六七八九零])[〇○]{2,6}(?![〇○一二三四五六七八九零年])"
              + TAIL
              + "|[□△▲◇]{2,6}"
              + UNIT
              + "|(?<![A-Za-z0-9_])_{2,40}(?![A-Za-z0-9_])(?=[\\u4e00-\\u9fff，。；、])"
              + TAIL
              + "|[（(【\\[](?:此处|这里|请在此|请)[^（()）【】\\[\\]\\n]{0,12}(?:填写|填入|填上|输入|补充|替换|插入)[^（()）【】\\[\\]\\n]{0,12}[）)】\\]]"
              + "|[（(【\\[](?:填写|填入|插入|输入)?(?:本人姓名|您的姓名|你的姓名|姓名|单位名称|所在单位|某单位|职务名称|具体日期|年月日)[）)】\\]]");

  /** {@code models/checks/placeholders.yaml}. */
  record Blanks(List<String> patterns, String unless, List<String> flagged, List<String> clean) {}

  private final List<Pattern> blanks;
  private final Pattern unless;

  PlaceholderLeft() {
    Blanks data = Knowledge.read("models/checks/placeholders.yaml", Blanks.class);
    blanks = data.patterns().stream().map(Pattern::compile).toList();
    unless = Pattern.compile(data.unless());
  }

  @Override
  public CheckId id() {
    return new CheckId("PLACEHOLDER_LEFT");
  }

  @Override
  public String name() {
    return "占位符未替换";
  }

  @Override
  public String purpose() {
    return "“XX镇”“×××同志”一类的占位符，多半是套用别处文稿时没有换成自己的内容。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("今年2月以来，XX镇党委按照要求，学习×××同志先进事迹。", "XX镇", "×××同志"),
        Example.flagged("我镇在**局的支持下，于20XX年启动，由X县长负责，〇〇村先行。", "**局", "20XX年", "X县", "〇〇村"),
        Example.flagged("本人系____单位职工（此处填写职务），姓名×××。", "____单位", "（此处填写职务）", "×××"),
        Example.flagged("贡献给美丽的新ＸＸ，ＸＸＸ 同志。", "ＸＸ", "ＸＸＸ 同志"),
        Example.clean("面积是3×5米，一个月3×20次，错的地方老师打了×。"),
        Example.clean("二〇〇八年换了XXL号的工作服，X光机停了两天，XX染色体是另一回事。"),
        Example.clean("**重点**：先走访，再开会。\n*****\n________\n"),
        Example.clean("二○一四年六月，二〇〇九年就报过。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Span> all = new ArrayList<>(subject.matches(PLACEHOLDER));
    for (Pattern blank : blanks) {
      blank
          .matcher(subject.view())
          .results()
          .filter(m -> !unless.matcher(sentence(subject.view(), m.start(), m.end())).find())
          .forEach(m -> all.add(subject.original(new Span(m.start(), m.end()))));
    }
    List<Span> found = Spans.merge(all);
    if (found.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        found.size() > 1 ? Severity.MAJOR : Severity.MINOR,
        "文中有 " + found.size() + " 处占位符没有换成实际内容。",
        found.stream().map(subject::quote).toList(),
        "换成真实的单位、姓名和日期；如系隐去姓名，请写明“某同志”。");
  }

  private static String sentence(String view, int from, int to) {
    int start = from;
    while (start > 0 && from - start < 60 && "。！？\n".indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    int end = to;
    while (end < view.length() && end - to < 60 && "。！？\n".indexOf(view.charAt(end)) < 0) {
      end++;
    }
    return view.substring(start, end);
  }
}
