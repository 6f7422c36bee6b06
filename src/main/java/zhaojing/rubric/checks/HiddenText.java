package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Words of a Word file that are hidden, or white on white. */
final class HiddenText implements Check {
  private static final int MIN_CHARS = 10;

  @Override
  public CheckId id() {
    return new CheckId("HIDDEN_TEXT");
  }

  @Override
  public String name() {
    return "隐藏或白色文字";
  }

  @Override
  public String purpose() {
    return "文件里有设为隐藏或白色、打印出来看不见的文字，可能是遗留的旧内容，也可能用来冲淡重复率。";
  }

  /** Plain texts can't hide words; the examples are in the test. */
  @Override
  public List<Example> examples() {
    return List.of();
  }

  @Override
  public List<Finding> find(Subject subject) {
    Map<String, String> properties = subject.submission().source().metadata().properties();
    int hidden = number(properties, "hiddenChars");
    int white = number(properties, "whiteChars");
    if (hidden < MIN_CHARS && white < MIN_CHARS) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    if (hidden >= MIN_CHARS) {
      evidence.add(new Measure("隐藏文字字数", hidden, MIN_CHARS));
      kinds.add("隐藏文字 " + hidden + " 字（“" + properties.getOrDefault("hiddenText", "") + "”）");
    }
    if (white >= MIN_CHARS) {
      String words = properties.getOrDefault("whiteText", "");
      int at = words.isEmpty() ? -1 : subject.reading().document().text().indexOf(words);
      evidence.add(
          at < 0
              ? new Measure("白色文字字数", white, MIN_CHARS)
              : subject.quote(new Span(at, at + words.length())));
      kinds.add("白色文字 " + white + " 字");
    }
    return finding(
        subject,
        Severity.MAJOR,
        "文件中有" + String.join("、", kinds) + "，打印出来看不见；隐藏文字没有计入正文。",
        evidence,
        "请核实这些文字的来历，删除或恢复显示后重新报送。");
  }

  private static int number(Map<String, String> properties, String name) {
    String value = properties.getOrDefault(name, "0");
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
  }
}
