package zhaojing.report.xlsx;

import java.util.List;
import java.util.Optional;
import zhaojing.model.CopyFamily;
import zhaojing.model.LikelySource;
import zhaojing.model.Member;
import zhaojing.model.Submission;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 雷同家族: a row for every member of a family. */
final class FamilySheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("家族", 10),
          new Column("篇数", 6),
          new Column("编号", 12),
          new Column("题目", 40),
          new Column("单位", 24),
          new Column("作者", 14),
          new Column("相同部分占比", 10),
          new Column("较可能的来源", 24),
          new Column("判断依据", 60));

  private FamilySheet() {}

  static void write(Book book, RunIndex index) {
    Table table = book.table("雷同家族", COLUMNS);
    for (CopyFamily family : index.result().families()) {
      for (Member member : family.members()) {
        if (table.next()) {
          row(table, index, family, member);
        }
      }
    }
    table.finish("data/families.jsonl");
  }

  private static String named(RunIndex index, LikelySource source) {
    return source.submission().isLibrary() ? index.title(source.submission()) : "是";
  }

  private static void row(Table table, RunIndex index, CopyFamily family, Member member) {
    Optional<Submission> submission = index.submission(member.submission());
    Optional<LikelySource> source =
        family
            .likelySource()
            .filter(s -> s.submission().isLibrary() || s.submission().equals(member.submission()));
    table.text(family.id()).number(family.members().size()).text(member.submission().value());
    table.text(index.title(member.submission()));
    table.text(submission.map(s -> s.unit().name()).orElse(""));
    table.text(submission.flatMap(Submission::author).orElse(""));
    table.percent(member.copiedShare()).text(source.map(s -> named(index, s)).orElse(""));
    table.text(Figures.sentence(source.map(LikelySource::reasons).orElse(List.of())));
  }
}
