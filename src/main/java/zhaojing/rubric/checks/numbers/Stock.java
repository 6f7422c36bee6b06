package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts that do not change within a text: how many members, nurses or households there are, and
 * how many townships or households somebody is in charge of.
 */
final class Stock {
  /**
   * @param what whose and what, equal for counts that must be equal
   * @param total whether words such as 共有 say that it is the whole
   */
  private record Entry(Count count, String what, boolean total) {}

  private static final String NOUNS =
      "党员|预备党员|孩子|队员|护士|医生|教师|老师|教职工|职工|员工|学生|农户|村民小组|村民组|支部|党支部|干部|社区|行政村|自然村|村|乡镇|企业|班级|班组|窗口|辅警|民警";

  private static final Pattern OWNED =
      Pattern.compile(
          "(全|我们|咱们|我|本|这个)?(村|队|片区|镇|乡|科室|科|班|校|院|所|局|支部|社区|公司|厂|站|街道|车间|组)(?:里|上|内|下面)?(现有|共有|一共有|总共有|下辖|辖|管辖|有|一共|共|的)?((?:"
              + NOUNS
              + ")?)$");

  private static final Pattern CHARGE =
      Pattern.compile("(?:负责|所包|承包|包联|包保|包片|联系|挂包|挂钩|分管|结对|帮扶|包村|包的|包)(?:的)?[^，。；\\d]{0,14}$");

  private static final Pattern NOUN_AFTER = Pattern.compile("^(?:" + NOUNS + "|贫困户|困难户|联系户|结对户)");

  private Stock() {}

  static List<Conflicts.Conflict> find(String view, List<Mention> mentions) {
    List<Entry> entries = new ArrayList<>();
    List<Conflicts.Conflict> found = new ArrayList<>();
    for (Mention mention : mentions) {
      Count count = mention.count();
      Entry entry = entry(view, mention);
      if (entry.what().isEmpty()) {
        continue;
      }
      for (Entry earlier : entries) {
        double ratio = count.number() / earlier.count().number();
        boolean near =
            (ratio > 0.8 && ratio < 1.25)
                || Math.abs(count.number() - earlier.count().number()) <= 2;
        boolean charge = entry.what().startsWith("charge") && ratio > 0.5 && ratio < 2;
        if (earlier.what().equals(entry.what())
            && earlier.count().sameUnit(count)
            && ratio != 1
            && (near || charge || (earlier.total() && entry.total()))) {
          found.add(new Conflicts.Conflict(earlier.count(), count, Conflicts.Kind.VALUE));
          break;
        }
      }
      entries.add(entry);
    }
    return found;
  }

  private static Entry entry(String view, Mention mention) {
    Count count = mention.count();
    String before = view.substring(Math.max(0, count.start() - 18), count.start());
    String after = view.substring(count.end(), Math.min(view.length(), count.end() + 5));
    if (Conflicts.OTHER_SCOPE.matcher(mention.clause()).find()) {
      return new Entry(count, "", false);
    }
    Matcher noun = NOUN_AFTER.matcher(after);
    Matcher charge = CHARGE.matcher(before);
    if (charge.find() && noun.find()) {
      return new Entry(count, "charge " + noun.group(), false);
    }
    Matcher owned = OWNED.matcher(before);
    if (!owned.find()) {
      return new Entry(count, "", false);
    }
    noun.reset();
    String what = owned.group(4).isEmpty() ? (noun.find() ? noun.group() : "") : owned.group(4);
    boolean total = owned.group(3) != null && !owned.group(3).equals("的");
    boolean whole =
        total || owned.group(1) != null || before.matches("(?s).*(?:里|上|内)(?:下辖|辖|管辖)?$");
    return what.isEmpty() || !whole
        ? new Entry(count, "", false)
        : new Entry(count, owned.group(2).replace("科室", "科") + " " + what, total);
  }
}
