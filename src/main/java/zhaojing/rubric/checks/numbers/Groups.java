package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups of people told of twice, the second time as known: 14名队员去支援 … 拿16名队员的荣誉; and things
 * pointed at that stand only once before: 三页纸 … 那四页信.
 */
final class Groups {
  private static final Pattern NOUN =
      Pattern.compile(
          "^(队员|组员|成员|护士|医生|孩子|学生|队友|同事|职工|司机|民警|战士|五保户|低保户|贫困户|困难户|联系户|班子成员|委员|员工|工人|志愿者|党员|代表|老人|病人)");

  /** Before the number, or after the noun: the group is known. */
  private static final Pattern KNOWN_BEFORE = Pattern.compile("(?:[这那拿把让]|这个|全体|我们|全部|剩下的|同去的)$");

  private static final Pattern KNOWN_AFTER = Pattern.compile("^(?:的|都|全都|每|里|中|个个)");
  private static final Pattern POINTED = Pattern.compile("[这那]$");
  private static final Pattern THINGS = Pattern.compile("元|页|封|张|份");
  private static final Pattern OTHER =
      Pattern.compile("其中|另|又|新|有的|还有|隔壁|别的|其他|某|每|各|名额|实到|缺|转来|现在|剩|预备");

  private Groups() {}

  static List<Conflicts.Conflict> find(String view, List<Mention> mentions) {
    List<Conflicts.Conflict> found = new ArrayList<>();
    Map<String, List<Mention>> byNoun = new TreeMap<>();
    for (Mention mention : mentions) {
      Matcher noun = NOUN.matcher(view.substring(mention.count().end()));
      if (noun.lookingAt()) {
        byNoun.computeIfAbsent(noun.group(1), k -> new ArrayList<>()).add(mention);
      }
    }
    byNoun.forEach((noun, all) -> group(view, noun, all).forEach(found::add));
    for (int i = 1; i < mentions.size(); i++) {
      thing(view, mentions, i, found);
    }
    return found;
  }

  private static List<Conflicts.Conflict> group(String view, String noun, List<Mention> all) {
    Set<Double> values = new TreeSet<>();
    all.forEach(m -> values.add(m.count().number()));
    if (all.size() < 2 || values.size() != 2) {
      return List.of();
    }
    Mention first = all.get(0);
    Mention other =
        all.stream()
            .filter(m -> m.count().number() != first.count().number())
            .findFirst()
            .orElseThrow();
    Count a = first.count();
    Count b = other.count();
    double ratio = b.number() / a.number();
    boolean near = Math.abs(a.number() - b.number()) <= 2 || (ratio > 0.75 && ratio < 1.34);
    boolean alone =
        !OTHER.matcher(first.clause()).find()
            && !OTHER.matcher(other.clause()).find()
            && !Conflicts.OTHER_SCOPE
                .matcher(first.clause().replaceAll("去年|月|年轻|青年|老年|中年", ""))
                .find()
            && !Conflicts.OTHER_SCOPE
                .matcher(other.clause().replaceAll("都|把|年轻|青年|老年|中年", ""))
                .find();
    String before = view.substring(Math.max(0, b.start() - 4), b.start());
    int end = b.end() + noun.length();
    String after = view.substring(end, Math.min(view.length(), end + 3));
    boolean known =
        KNOWN_BEFORE.matcher(before).find() && KNOWN_AFTER.matcher(after).find()
            || before.endsWith("把") && after.startsWith("都");
    return near && alone && known && a.sameUnit(b) && first.sentence() != other.sentence()
        ? List.of(new Conflicts.Conflict(a, b, Conflicts.Kind.VALUE))
        : List.of();
  }

  /** 那800元的借条, when only one sum of money stands before. */
  private static void thing(
      String view, List<Mention> mentions, int at, List<Conflicts.Conflict> found) {
    Count count = mentions.get(at).count();
    String before = view.substring(Math.max(0, count.start() - 2), count.start());
    if (!THINGS.matcher(count.unit()).matches() || !POINTED.matcher(before).find()) {
      return;
    }
    List<Count> earlier =
        mentions.subList(0, at).stream()
            .map(Mention::count)
            .filter(c -> c.unit().equals(count.unit()))
            .toList();
    double ratio = earlier.size() == 1 ? count.number() / earlier.get(0).number() : 1;
    if (ratio != 1 && ratio > 0.6 && ratio < 1.7) {
      found.add(new Conflicts.Conflict(earlier.get(0), count, Conflicts.Kind.VALUE));
    }
  }
}
