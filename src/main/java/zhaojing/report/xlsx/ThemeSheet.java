package zhaojing.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.GroupCount;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;
import zhaojing.model.UnitSummary;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/**
 * 主题: for every unit the sentences of each stance, first by group of themes, then by theme. A
 * sentence on two themes of a group counts once for the group.
 */
final class ThemeSheet {
  private ThemeSheet() {}

  static void write(Book book, RunIndex index) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("单位", 28));
    columns.add(new Column("分组", 24));
    columns.add(new Column("主题", 24));
    for (Stance stance : Stance.values()) {
      columns.add(new Column(stance.chinese() + "（句）", 12));
    }
    columns.add(new Column("合计（句）", 12));
    Table table = book.table("主题", columns);
    for (UnitSummary unit : index.result().units()) {
      rows(table, unit, index.result().themeNames());
    }
    table.finish("data/units.jsonl");
  }

  private static void rows(Table table, UnitSummary unit, Map<ThemeId, String> names) {
    Map<ThemeId, Map<Stance, Integer>> themes = new TreeMap<>(unit.themes());
    for (GroupCount count : unit.themeGroups()) {
      String group = count.group().name();
      row(table, List.of(unit.unit().name(), group, "（全组）"), count.sentences());
      for (ThemeId theme : count.group().themes()) {
        String name = names.getOrDefault(theme, theme.value());
        Map<Stance, Integer> counts = themes.remove(theme);
        row(table, List.of(unit.unit().name(), group, name), counts == null ? Map.of() : counts);
      }
    }
    themes.forEach(
        (theme, counts) ->
            row(
                table,
                List.of(unit.unit().name(), "", names.getOrDefault(theme, theme.value())),
                counts));
  }

  private static void row(Table table, List<String> heads, Map<Stance, Integer> counts) {
    if (!table.next()) {
      return;
    }
    heads.forEach(table::text);
    for (Stance stance : Stance.values()) {
      table.number(counts.getOrDefault(stance, 0));
    }
    table.number(counts.values().stream().mapToInt(Integer::intValue).sum());
  }
}
