package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.PhraseTrie;

/** Self-criticism that praises: too hasty, too frank, too devoted. */
final class StrengthsAsFaults implements Check {
  /** {@code models/checks/strengths-as-faults.yaml}. */
  record Lists(int leastGroups, Map<String, List<String>> groups) {}

  private final int leastGroups;
  private final PhraseTrie<String> groupOfPhrase;

  StrengthsAsFaults() {
    Lists lists = Knowledge.read("models/checks/strengths-as-faults.yaml", Lists.class);
    Map<String, String> phrases = new TreeMap<>();
    lists.groups().forEach((group, words) -> words.forEach(w -> phrases.put(w, group)));
    leastGroups = lists.leastGroups();
    groupOfPhrase = new PhraseTrie<>(phrases);
  }

  @Override
  public CheckId id() {
    return new CheckId("STRENGTHS_AS_FAULTS");
  }

  @Override
  public String name() {
    return "把优点当缺点";
  }

  @Override
  public String purpose() {
    return "把“性子急”“心直口快”“只顾工作”“对家人关心不够”当作主要缺点，避开了真正的问题。只有一处时不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("我的缺点：一是性子太急；二是心直口快，容易得罪人。", "性子太急", "心直口快"),
        Example.flagged("只顾工作，不注意休息，对家庭照顾太少。", "只顾工作", "不注意休息", "对家庭照顾太少"),
        Example.clean("我性子急，那天当着一屋子人冲小魏拍了桌子，她哭着出去了，我没有道歉。"),
        Example.clean("我对自己要求不严，上班时间打过牌，有事找我的人等了一个下午。"),
        Example.clean("做工作不能急于求成，要一件一件办，急于求成办不好事。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection()) {
      return List.of();
    }
    TreeSet<String> groups = new TreeSet<>();
    List<Span> found = new ArrayList<>();
    for (PhraseTrie.Hit<String> hit : groupOfPhrase.find(subject.view())) {
      groups.add(hit.value());
      found.add(subject.original(hit.span()));
    }
    if (groups.size() < leastGroups) {
      return List.of();
    }
    return finding(
        subject,
        groups.size() > leastGroups ? Severity.MAJOR : Severity.MINOR,
        "查摆的问题里有 " + groups.size() + " 类近于优点：" + String.join("、", groups) + "。",
        found.stream().sorted().distinct().map(subject::quote).toList(),
        "换成真正妨碍了工作、影响了别人的问题，并写出具体的一件事。");
  }
}
