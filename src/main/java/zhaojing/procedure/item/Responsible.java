package zhaojing.procedure.item;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who carries a measure. Those who check it are none. */
final class Responsible {
  private static final String NAME = "[^，。；、：（）“”\\s]";
  private static final String TIME = "(?:每|逐|按|统一|具体|负责|亲自|全程|专门|直接|于|\\d)";
  private static final Pattern EACH =
      Pattern.compile("谁" + NAME + "{1,4}谁" + NAME + "{1,3}(?=[，。；”]|$)");
  private static final Pattern BRACKET =
      Pattern.compile("(?:责任人|责任领导|责任单位|责任科室|牵头领导|牵头单位)[：:为是]?(" + NAME + "{1,20})");

  private final Pattern carriedBy;
  private final Pattern by;
  private final List<String> verifiers;

  Responsible(ItemWords words) {
    String carriers =
        words.carriers().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    carriedBy =
        Pattern.compile("(?:^|[，。；：（“]|由|实行|是|和)(?:由)?(" + NAME + "{1,16}?)(?:" + carriers + ")");
    by =
        Pattern.compile(
            "由("
                + NAME
                + "{1,14}?)(?="
                + carriers
                + "|"
                + TIME
                + "|打|计(?!主管|师|员|生|划)|管(?!理|委|抽)|办(?!公|主任|副|事|室|长|负)|抽|检(?!察|验)|核"
                + "|落实|组织(?!部|科|委)|带|定|写|牵|包|来|出(?!纳)|登|轮|主持|拟|逐|统一|贴|收(?!费)|盯)("
                + NAME
                + "{0,16})");
    verifiers = words.verifiers();
  }

  /** The first in {@code words}. */
  Optional<String> in(String words) {
    Matcher each = EACH.matcher(words);
    if (each.find()) {
      return Optional.of(each.group());
    }
    Matcher bracket = BRACKET.matcher(words);
    if (bracket.find()) {
      return Optional.of(bracket.group(1));
    }
    Matcher carried = carriedBy.matcher(words);
    while (carried.find()) {
      String name = name(carried.group(1));
      if (!name.isEmpty()) {
        return Optional.of(name);
      }
    }
    Matcher doing = by.matcher(words);
    while (doing.find()) {
      if (!ItemWords.in(doing.group(), verifiers)) {
        return Optional.of(name(doing.group(1)));
      }
    }
    return Optional.empty();
  }

  /** The name alone: 万元以上的由我 → 我. */
  private static String name(String found) {
    String name = found.substring(found.lastIndexOf('由') + 1);
    int doing = name.indexOf("实行");
    name = doing < 0 ? name : name.substring(doing + 2);
    for (String lead : List.of("继续", "明确")) {
      name = name.startsWith(lead) ? name.substring(lead.length()) : name;
    }
    name = name.equals("我本人") ? "本人" : name;
    return name.matches(".*[的了]") || name.matches("切实|认真|主动|敢于|全面|具体") ? "" : name;
  }
}
