package zhaojing.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhaojing.model.GroupCount;
import zhaojing.model.Stance;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeId;
import zhaojing.model.UnitSummary;

/**
 * The campaign's groups of themes over all units.
 *
 * @param groups none when the campaign has no groups or no text touches them
 * @param legend the stances that occur
 */
public record GroupsView(List<Group> groups, List<Key> legend) {
  private static final int BAR = 1000;

  /** A group, its texts, and its themes below it. */
  public record Group(Row row, int texts, int admitting, List<Row> themes) {}

  /** A name with its sentences and their bar on the scale of the largest group. */
  public record Row(String name, int sentences, List<Piece> bar) {}

  /** Sentences of one stance. */
  public record Piece(String stance, String style, int count, int x, int width) {}

  /** What a colour stands for. */
  public record Key(String stance, String style) {}

  static GroupsView of(List<UnitSummary> units, Map<ThemeId, String> names) {
    List<ThemeGroup> groups =
        units.stream()
            .flatMap(u -> u.themeGroups().stream())
            .map(g -> g.group())
            .distinct()
            .toList();
    List<List<GroupCount>> counts = groups.stream().map(group -> counts(units, group)).toList();
    List<Map<Stance, Integer>> sums =
        counts.stream().map(c -> sum(c.stream().map(GroupCount::sentences).toList())).toList();
    int most = sums.stream().mapToInt(GroupsView::total).max().orElse(0);
    if (most == 0) {
      return new GroupsView(List.of(), List.of());
    }
    List<Group> views = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      views.add(
          new Group(
              row(groups.get(i).name(), sums.get(i), most),
              counts.get(i).stream().mapToInt(GroupCount::texts).sum(),
              counts.get(i).stream().mapToInt(GroupCount::admitting).sum(),
              groups.get(i).themes().stream()
                  .map(t -> row(names.getOrDefault(t, t.value()), theme(units, t), most))
                  .toList()));
    }
    List<Key> legend =
        sum(sums).keySet().stream().map(s -> new Key(s.chinese(), style(s))).toList();
    return new GroupsView(views, legend);
  }

  private static List<GroupCount> counts(List<UnitSummary> units, ThemeGroup group) {
    return units.stream()
        .flatMap(u -> u.themeGroups().stream())
        .filter(count -> count.group().equals(group))
        .toList();
  }

  private static Map<Stance, Integer> theme(List<UnitSummary> units, ThemeId theme) {
    return sum(units.stream().map(u -> u.themes().getOrDefault(theme, Map.of())).toList());
  }

  private static Map<Stance, Integer> sum(List<Map<Stance, Integer>> counts) {
    Map<Stance, Integer> sum = new EnumMap<>(Stance.class);
    counts.forEach(c -> c.forEach((stance, n) -> sum.merge(stance, n, Integer::sum)));
    return sum;
  }

  private static int total(Map<Stance, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Row row(String name, Map<Stance, Integer> counts, int most) {
    List<Piece> bar = new ArrayList<>();
    int before = 0;
    for (Map.Entry<Stance, Integer> stance : counts.entrySet()) {
      int x = BAR * before / most;
      before += stance.getValue();
      bar.add(
          new Piece(
              stance.getKey().chinese(),
              style(stance.getKey()),
              stance.getValue(),
              x,
              BAR * before / most - x));
    }
    return new Row(name, before, bar);
  }

  /** The stance's class in the style sheet. */
  private static String style(Stance stance) {
    return "st-" + stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
