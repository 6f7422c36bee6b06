package zhaojing.rubric.checks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** Length against the least length of the genre, in comparable characters. */
final class TooShort implements Check {
  /** {@code models/checks/too-short.yaml}. */
  record Limits(Map<String, Integer> leastChars) {
    Limits {
      leastChars = Map.copyOf(new TreeMap<>(leastChars));
    }
  }

  private static final String MEASURE = "全文字数（不计标点）";
  private final Map<String, Integer> leastChars =
      new TreeMap<>(Knowledge.read("models/checks/too-short.yaml", Limits.class).leastChars());

  /**
   * @param campaign limits of its own, by the genre's id
   */
  TooShort(Map<String, Integer> campaign) {
    leastChars.putAll(campaign);
  }

  @Override
  public CheckId id() {
    return new CheckId("TOO_SHORT");
  }

  @Override
  public String name() {
    return "篇幅过短";
  }

  @Override
  public String purpose() {
    return "字数不到这类文稿的下限，问题、原因、措施难以说清。标点、空格不计字数。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("我认真参加了学习，收获很大，今后一定努力。", MEASURE),
        Example.flagged("。，、！".repeat(900) + "我去了。", MEASURE),
        Example.clean("三月里我到沟里看了那段塌了的水渠，站了一个多钟头。".repeat(30)),
        Example.clean("我把登记本翻了一遍，回过话的只有四户，\n\n".repeat(40)));
  }

  @Override
  public List<Finding> find(Subject subject) {
    Integer least = leastChars.get(subject.submission().genre().id());
    int length = subject.length();
    if (least == null || length >= least) {
      return List.of();
    }
    return finding(
        subject,
        length * 2 < least ? Severity.MAJOR : Severity.MINOR,
        "全文 " + length + " 字，不到下限 " + least + " 字。",
        List.of(new Measure(MEASURE, length, least)),
        "补写一两件亲身经历的事：时间、地点、涉及的人、当时怎么想、后来怎么办。");
  }
}
