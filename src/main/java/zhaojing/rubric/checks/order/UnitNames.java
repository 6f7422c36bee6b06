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
  record Words(
      Map<String, List<String>> kinds,
      String notInNames,
      List<String> notNames,
      List<String> claims,
      List<String> weakClaims) {}

  /**
   * A unit of which the text speaks as its own.
   *
   * @param span of the name, in the cleaned view
   * @param stem the name without its ending
   * @param weak it counts only against a unit known from elsewhere
   */
  record Claim(Span span, String kind, String stem, boolean weak) {}

  private static final Pattern FORMER =
      Pattern.compile(
          "曾|原|当年|那时|以前|过去|调到|调离|调任|老家|家乡|老单位|挂职|支教|对口|邻|兄弟|参观|考察|学习(?=.{0,2}$)|取经|借鉴|比起|不像|像");
  private static final Pattern YEAR = Pattern.compile("\\d{4}年");
  private static final int FORMER_WINDOW_CHARS = 10;

  private final Map<String, String> kindOf = new TreeMap<>();
  private final String notInNames;
  private final List<String> notNames;
  private final List<Pattern> strong;
  private final List<Pattern> weak;
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
    strong = words.claims().stream().map(c -> Pattern.compile(c.replace("NAME", name))).toList();
    weak = words.weakClaims().stream().map(c -> Pattern.compile(c.replace("NAME", name))).toList();
  }

  /** Claims in order of the view. */
  List<Claim> claims(String view) {
    List<Claim> found = new ArrayList<>();
    strong.forEach(pattern -> claims(view, pattern, false, found));
    weak.forEach(pattern -> claims(view, pattern, true, found));
    found.sort(Comparator.comparing(Claim::span));
    return found;
  }

  private void claims(String view, Pattern pattern, boolean weakly, List<Claim> found) {
    Matcher claim = pattern.matcher(view);
    while (claim.find()) {
      String window =
          view.substring(Math.max(0, claim.start() - FORMER_WINDOW_CHARS), claim.start());
      String before =
          window.substring(Math.max(window.lastIndexOf('。'), window.lastIndexOf('\n')) + 1);
      String stem = claim.group(1);
      boolean former = FORMER.matcher(before).find() || YEAR.matcher(before).find();
      if (isName(stem) && !former && !quoted(view, claim.start())) {
        Span span = new Span(claim.start(1), claim.end(2));
        found.add(new Claim(span, kindOf.get(claim.group(2)), stem, weakly));
      }
    }
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
      if (notNames.stream().noneMatch(name.group(1)::contains)) {
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
