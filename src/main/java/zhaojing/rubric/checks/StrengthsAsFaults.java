package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;
import zhaojing.text.PhraseTrie;

/** Self-criticism that praises: too hasty, too frank, too devoted. */
final class StrengthsAsFaults implements Check {
  /** {@code models/checks/strengths-as-faults.yaml}. */
  record Lists(int leastGroups, List<String> fillers, Map<String, List<String>> groups) {}

  private final int leastGroups;
  private final PhraseTrie<String> groupOfPhrase;
  private final Phrases fillers;

  StrengthsAsFaults() {
    Lists lists = Knowledge.read("models/checks/strengths-as-faults.yaml", Lists.class);
    Map<String, String> phrases = new TreeMap<>();
    lists.groups().forEach((group, words) -> words.forEach(w -> phrases.put(w, group)));
    leastGroups = lists.leastGroups();
    fillers = new Phrases(lists.fillers());
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
    Genre genre = subject.submission().genre();
    if (!genre.isReflection() && genre != Genre.CRITICISM) {
      return List.of();
    }
    TreeSet<String> groups = new TreeSet<>();
    List<Span> found = new ArrayList<>();
    Plain plain = Plain.of(subject.view(), fillers);
    for (PhraseTrie.Hit<String> hit : groupOfPhrase.find(plain.words())) {
      groups.add(hit.value());
      found.add(subject.original(plain.original(hit.span())));
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

  /** Words without fillers (性子有点急), with where each of their characters stood. */
  private record Plain(String words, int[] places) {
    static Plain of(String view, Phrases fillers) {
      BitSet dropped = new BitSet();
      fillers.in(view).forEach(s -> dropped.set(s.start(), s.end()));
      StringBuilder words = new StringBuilder();
      int[] places = new int[view.length()];
      for (int i = 0; i < view.length(); i++) {
        if (!dropped.get(i)) {
          places[words.length()] = i;
          words.append(view.charAt(i));
        }
      }
      return new Plain(words.toString(), places);
    }

    Span original(Span plain) {
      return new Span(places[plain.start()], places[plain.end() - 1] + 1);
    }
  }
}
