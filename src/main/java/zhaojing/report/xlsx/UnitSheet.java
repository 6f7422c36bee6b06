package zhaojing.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhaojing.model.Criterion;
import zhaojing.model.GroupCount;
import zhaojing.model.ThemeGroup;
import zhaojing.model.UnitSummary;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 单位: a row for every unit; ratings as means. */
final class UnitSheet {
  private UnitSheet() {}

  private static List<Column> columns(List<ThemeGroup> groups) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("单位", 28));
    columns.add(new Column("应交", 8));
    columns.add(new Column("收到", 8));
    columns.add(new Column("已审阅", 10));
    columns.add(new Column("未交人数", 12));
    columns.add(new Column("未交名单", 40));
    columns.add(new Column("名单外作者", 24));
    for (Criterion criterion : Criterion.values()) {
      columns.add(new Column(criterion.chinese() + "均分", 10));
    }
    for (ThemeGroup group : groups) {
      columns.add(new Column(group.name() + "：写到篇数", 12));
      columns.add(new Column(group.name() + "：自认篇数", 12));
    }
    columns.add(new Column("雷同家族", 30));
    columns.add(new Column("共性问题", 60));
    return columns;
  }

  static void write(Book book, RunIndex index) {
    List<ThemeGroup> groups =
        index.result().units().stream()
            .flatMap(u -> u.themeGroups().stream())
            .map(GroupCount::group)
            .distinct()
            .toList();
    Table table = book.table("单位", columns(groups));
    for (UnitSummary unit : index.result().units()) {
      if (table.next()) {
        row(table, unit, groups);
      }
    }
    table.finish("data/units.jsonl");
  }

  private static void row(Table table, UnitSummary unit, List<ThemeGroup> groups) {
    table.text(unit.unit().name());
    if (unit.expected().isPresent()) {
      table.number(unit.expected().get());
    } else {
      table.empty();
    }
    table.number(unit.received()).number(unit.reviewed()).number(unit.missing().size());
    table.text(String.join("、", unit.missing()));
    table.text(String.join("、", unit.unlisted()));
    for (Criterion criterion : Criterion.values()) {
      mean(table, unit.ratings().getOrDefault(criterion, List.of()));
    }
    for (ThemeGroup group : groups) {
      GroupCount count =
          unit.themeGroups().stream()
              .filter(c -> c.group().equals(group))
              .findFirst()
              .orElse(new GroupCount(group, Map.of(), 0, 0));
      table.number(count.texts()).number(count.admitting());
    }
    table.text(String.join("、", unit.families()));
    table.text(
        unit.commonIssues().stream()
            .map(i -> i.issue() + "（" + i.submissions().size() + " 篇）")
            .collect(Collectors.joining("\n")));
  }

  private static void mean(Table table, List<Integer> counts) {
    int texts = 0;
    int sum = 0;
    for (int i = 0; i < counts.size(); i++) {
      texts += counts.get(i);
      sum += counts.get(i) * (i + 1);
    }
    if (texts == 0) {
      table.empty();
    } else {
      table.decimal((double) sum / texts);
    }
  }
}
