package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Half-width marks among Chinese characters. */
final class HalfWidthPunctuation implements Check {
  private static final String HAN = "[\\u4e00-\\u9fff”’》）]";
  private static final Pattern MARK =
      Pattern.compile(
          "(?<="
              + HAN
              + ")[,;:?!](?=[\\u4e00-\\u9fff“‘《（\\n]|$)"
              + "|(?<="
              + HAN
              + ")\\.(?=[\\u4e00-\\u9fff“‘《（\\n]|$)"
              + "|(?<=[\\d%])[,;?!](?=[\\u4e00-\\u9fff“‘《])"
              + "|(?<=[\\u4e00-\\u9fff])\\((?=[\\u4e00-\\u9fff])");

  /** 约翰.史密斯: a dot between parts of a foreign name. */
  private static final String NAME_CHARS = "尔斯克特德里拉娜维奇夫罗约翰列马恩弗伊米卡穆罕默萨丹查理乔治布什布朗威廉亚历山大安";

  private static final int CONTEXT_CHARS = 4;

  @Override
  public CheckId id() {
    return new CheckId("HALF_WIDTH_PUNCTUATION");
  }

  @Override
  public String name() {
    return "半角标点";
  }

  @Override
  public String purpose() {
    return "汉字之间用了半角的逗号、句号、冒号、括号等，多半是输入法没有切换或从网页复制所致。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("我到组里看了三回,水管还没有修好。", "看了三回,水管还"),
        Example.flagged("会上有人问:为什么?我没有答.\n后来改了。", "上有人问:为什么", ":为什么?我没有", "我没有答."),
        Example.flagged("参加了学习(第二批)。", "加了学习(第二批"),
        Example.clean("我到组里看了三回，水管还没有修好（第二批）。"),
        Example.clean("1.学习不够。2.走访不够。7:30上班，比例3:1，A.是 B.否。"),
        Example.clean("(一)学习不够。\n约翰.史密斯、www.xuexi.cn、Word,Excel 都用过。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    String text = subject.reading().document().text();
    List<Span> found = new ArrayList<>();
    Matcher mark = MARK.matcher(view);
    while (mark.find()) {
      int at = mark.start();
      boolean asWritten =
          text.charAt(subject.reading().view().map().original(at)) == view.charAt(at);
      if (asWritten && !inName(view, at)) {
        found.add(subject.original(around(view, at)));
      }
    }
    return found.isEmpty()
        ? List.of()
        : finding(
            subject,
            found.size() > 2 ? Severity.MINOR : Severity.INFO,
            "有 " + found.size() + " 处汉字之间用了半角标点。",
            found.stream().map(subject::quote).toList(),
            "请改为全角标点（，。；：？！（））。");
  }

  private static boolean inName(String view, int at) {
    return view.charAt(at) == '.'
        && at > 0
        && at + 1 < view.length()
        && NAME_CHARS.indexOf(view.charAt(at - 1)) >= 0;
  }

  private static Span around(String view, int at) {
    int start = at;
    while (start > 0 && at - start < CONTEXT_CHARS && view.charAt(start - 1) != '\n') {
      start--;
    }
    int end = at + 1;
    while (end < view.length() && end - at <= CONTEXT_CHARS - 1 && view.charAt(end) != '\n') {
      end++;
    }
    return new Span(start, end);
  }
}
