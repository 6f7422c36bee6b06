package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhaojing.model.Span;
import zhaojing.rubric.evidence.Knowledge;

/** Names of units and the places where a text claims one as its own. */
final class UnitNames {
  /** {@code models/checks/units.yaml}. */
  record Words(Map<String, List<String>> kinds, String notInNames, List<String> notNames) {}

  /**
   * A unit of which the text speaks as its own.
   *
   * @param span of the name, in the cleaned view
   * @param stem the name without its ending
   * @param weak it counts only against a unit known from elsewhere
   */
  record Claim(Span span, String kind, String stem, boolean weak) {}

  private static final Pattern FORMER =
      Pattern.compile("曾|原|当年|那时|以前|过去|调到|调离|调任|老家|家乡|老单位|挂职|支教|对口|邻|兄弟|参观|考察|学习|取经|借鉴|比起|不像|像");
  private static final int FORMER_WINDOW_CHARS = 10;

  /** Place in the list of claims from which the patterns say less. */
  private static final int FIRST_WEAK = 3;

  private final Map<String, String> kindOf = new TreeMap<>();
  private final String notInNames;
  private final List<String> notNames;
  private final List<Pattern> claims;
  private final Pattern named;

  UnitNames() {
    Words words = Knowledge.read("models/checks/units.yaml", Words.class);
    words.kinds().forEach((kind, endings) -> endings.forEach(e -> kindOf.put(e, kind)));
    notInNames = words.notInNames();
    notNames = List.copyOf(words.notNames());
    String endings =
        kindOf.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e))
            .collect(Collectors.joining("|"));
    String name = "([\\u4e00-\\u9fff]{2,5}?)(" + endings + ")";
    named = Pattern.compile("(?:^|(?<=[中共省市县区：: ]))" + name);
    claims =
        List.of(
            Pattern.compile(
                "(?<![给让叫])(?:我们|咱们|咱|我是|作为|身为|作为一名|作为一个|身为一名)"
                    + name
                    + "(?=党|政府|领导|班子|的|，|。|；|全体|全|上下|干部|机关|这|是|广大|教师|员工|职工|现有|共有|一直|也|近年|今年|去年|党员|普通|一名|办|人|地处|位于|坐落|山|辖|经济|农业|村民|群众|老百姓|百姓|工作|开展|以来|有)"),
            Pattern.compile("(?<![给让叫由])我" + name + "(?=党委|党组|党工委|政府|领导班子|全体|广大|教师|员工|职工)"),
            Pattern.compile(
                "(?:在|按照|根据)(?:中共)?(?:[\\u4e00-\\u9fff]{2,3}县)?"
                    + name
                    + "(?:党委|党组|党工委|党总支|党支部)[^，。]{0,8}?(?:领导下|带领下|指导下|部署|安排|要求)"),
            Pattern.compile(
                "(?<=^|[。，\\n])"
                    + name
                    + "(?:党委|党组|党工委|党总支)?(?:班子|领导班子|全体|全体党员|党员干部)?(?:高度重视|按照[^，。]{2,16}(?:要求|部署|安排)|认真贯彻|始终坚持)"),
            Pattern.compile("参加了?" + name + "(?:党委|党组|政府|工会|团委)?(?:组织|开展|举办)的"),
            Pattern.compile(
                "为"
                    + name
                    + "的?[\\u4e00-\\u9fff]{0,6}(?:发展|建设|振兴|明天|事业)[^，。]{0,8}(?:贡献|出力|添砖加瓦|尽|奋斗)"));
  }

  /** Claims in order of the view. */
  List<Claim> claims(String view) {
    List<Claim> found = new ArrayList<>();
    for (int p = 0; p < claims.size(); p++) {
      boolean weak = p >= FIRST_WEAK;
      Pattern pattern = claims.get(p);
      Matcher claim = pattern.matcher(view);
      while (claim.find()) {
        String before =
            view.substring(Math.max(0, claim.start() - FORMER_WINDOW_CHARS), claim.start());
        String stem = claim.group(1);
        if (isName(stem) && !FORMER.matcher(before).find() && !quoted(view, claim.start())) {
          found.add(
              new Claim(
                  new Span(claim.start(1), claim.end(2)), kindOf.get(claim.group(2)), stem, weak));
        }
      }
    }
    found.sort(Comparator.comparing(Claim::span));
    return found;
  }

  /** The unit a line names at its beginning, as titles, signatures and folders do. */
  Optional<Claim> named(String line) {
    Matcher name = named.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
    Optional<Claim> last = Optional.empty();
    for (int from = 0; from < line.length(); from++) {
      if (!name.region(from, line.length()).find()) {
        break;
      }
      from = name.start();
      if (isName(name.group(1))) {
        last =
            Optional.of(
                new Claim(
                    new Span(name.start(1), name.end(2)),
                    kindOf.get(name.group(2)),
                    name.group(1),
                    false));
      }
    }
    return last;
  }

  private boolean isName(String stem) {
    return stem.chars().noneMatch(c -> notInNames.indexOf(c) >= 0)
        && notNames.stream().noneMatch(stem::contains);
  }

  /** Inside quotation marks somebody else may speak. */
  static boolean quoted(String view, int at) {
    int start = Math.max(view.lastIndexOf('\n', at), Math.max(0, at - 200));
    String before = view.substring(start, at);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
