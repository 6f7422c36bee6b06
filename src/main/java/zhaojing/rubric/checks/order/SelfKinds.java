package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/** 我镇, 我校, 我局: what kind of unit a text calls its own, and which of them go ill together. */
final class SelfKinds {
  /**
   * @param span in the cleaned view
   * @param kind 镇, 乡, 街道, 局, 校, 院, 公司 or 厂
   */
  record Self(Span span, String kind) {}

  private static final Pattern SELF =
      Pattern.compile(
          "(?<![自给让叫对])我(镇(?![定静守压])|乡(?![亲下音村里])|街道|局(?!促)|校(?![对正准验])|院(?![子里])|公司|厂(?!房))");

  /** By kind of the unit: what its people do not call their own. */
  private static final Map<String, Set<String>> FOREIGN =
      Map.of(
          "局", Set.of("镇", "乡", "街道", "公司", "厂", "校", "院"),
          "企业", Set.of("镇", "乡", "街道", "校", "院", "局"),
          "医院", Set.of("校", "局", "公司", "厂", "街道"),
          "学校", Set.of("局", "公司", "厂", "街道"),
          "镇", Set.of("乡", "街道", "公司", "厂"),
          "乡", Set.of("镇", "街道", "公司", "厂"),
          "街道", Set.of("镇", "乡", "公司", "厂"));

  private static final Map<String, Pattern> KINDS =
      Map.of(
          "局", Pattern.compile("(?<!教育|教体|卫生|卫计|司法|公安)局(?:党委|党组)?(?=\\s|$|机关|办公室)"),
          "企业", Pattern.compile("公司|集团|厂(?=\\s|$)"),
          "医院", Pattern.compile("医院|卫生院"),
          "学校", Pattern.compile("中学|小学|学校|幼儿园|职高"),
          "镇", Pattern.compile("镇(?=\\s|$|党|政府|人民)"),
          "乡", Pattern.compile("乡(?=\\s|$|党|政府|人民)"),
          "街道", Pattern.compile("街道(?=\\s|$|党|办)"));

  private static final List<Set<String>> APART =
      List.of(
          Set.of("局", "校"),
          Set.of("局", "公司"),
          Set.of("局", "镇"),
          Set.of("局", "乡"),
          Set.of("校", "公司"),
          Set.of("镇", "公司"),
          Set.of("镇", "乡"),
          Set.of("镇", "街道"),
          Set.of("乡", "街道"),
          Set.of("院", "局"),
          Set.of("院", "镇"),
          Set.of("院", "公司"));

  private SelfKinds() {}

  /**
   * Places that do not fit the unit, or else each other.
   *
   * @param own names of the writer's unit: folder, title, signature
   */
  static List<Self> foreign(String view, List<String> own) {
    List<Self> all = new ArrayList<>();
    Matcher self = SELF.matcher(view);
    while (self.find()) {
      if (!UnitNames.quoted(view, self.start())) {
        all.add(new Self(new Span(self.start(), self.end()), self.group(1)));
      }
    }
    Set<String> kinds = new TreeSet<>();
    KINDS.forEach(
        (kind, pattern) -> {
          if (own.stream().anyMatch(o -> pattern.matcher(o).find())) {
            kinds.add(kind);
          }
        });
    if (kinds.size() == 1) {
      Set<String> foreign = FOREIGN.get(kinds.iterator().next());
      return all.stream().filter(s -> foreign.contains(s.kind())).toList();
    }
    return kinds.isEmpty() ? all.stream().filter(s -> rarer(s, all)).toList() : List.of();
  }

  private static boolean rarer(Self self, List<Self> all) {
    long mine = all.stream().filter(s -> s.kind().equals(self.kind())).count();
    return all.stream()
        .filter(o -> apart(self, o))
        .anyMatch(
            o -> {
              long theirs = all.stream().filter(s -> s.kind().equals(o.kind())).count();
              return mine < theirs || (mine == theirs && o.span().start() < self.span().start());
            });
  }

  private static boolean apart(Self a, Self b) {
    return !a.kind().equals(b.kind())
        && APART.stream().anyMatch(p -> p.contains(a.kind()) && p.contains(b.kind()));
  }
}
