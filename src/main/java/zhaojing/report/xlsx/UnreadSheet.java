package zhaojing.report.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhaojing.model.InputIssue;
import zhaojing.model.UnreadInput;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 未能读取: every input without a readable text, then what was read only in part. */
final class UnreadSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("文件", 60),
          new Column("单位", 24),
          new Column("状态", 12),
          new Column("原因", 60),
          new Column("怎么办", 60));

  private UnreadSheet() {}

  static void write(Book book, RunIndex index) {
    Table table = book.table("未能读取", COLUMNS);
    Set<String> unread = new HashSet<>();
    for (UnreadInput input : index.result().unread()) {
      unread.add(input.source().path());
      List<InputIssue> issues = index.issues(input.source().path());
      if (table.next()) {
        table.text(input.id().value()).text(input.source().path()).text(input.unit().name());
        table.text(input.status().chinese());
        table.text(issues.stream().map(InputIssue::message).collect(Collectors.joining("\n")));
        table.text(issues.stream().map(InputIssue::remedy).collect(Collectors.joining("\n")));
      }
    }
    for (InputIssue issue : index.result().issues()) {
      if (!unread.contains(issue.path()) && table.next()) {
        table.empty().text(issue.path()).empty().text("部分读取");
        table.text(issue.message()).text(issue.remedy());
      }
    }
    table.finish("data/issues.jsonl");
  }
}
