package zhaojing.report.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Quote;
import zhaojing.model.Submission;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 问题线索: a row for every finding, with all its evidence. */
final class FindingSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("题目", 36),
          new Column("单位", 24),
          new Column("作者", 14),
          new Column("程度", 8),
          new Column("检查项", 24),
          new Column("说明", 44),
          new Column("证据", 70),
          new Column("修改建议", 44));

  private FindingSheet() {}

  static void write(Book book, RunIndex index) {
    Table table = book.table("问题线索", COLUMNS);
    for (Finding finding : index.result().findings()) {
      if (table.next()) {
        table.text(finding.submission().value()).text(index.title(finding.submission()));
        table.text(index.submission(finding.submission()).map(s -> s.unit().name()).orElse(""));
        table.text(index.submission(finding.submission()).flatMap(Submission::author).orElse(""));
        String name = finding.check().value();
        table.text(finding.severity().chinese());
        table.text(index.result().checkNames().getOrDefault(finding.check(), name));
        table.text(finding.message());
        table.text(
            finding.evidence().stream().map(FindingSheet::words).collect(Collectors.joining("\n")));
        table.text(finding.suggestion().orElse(""));
      }
    }
    table.finish("data/findings.jsonl");
  }

  private static String words(Evidence evidence) {
    if (evidence instanceof Quote quote) {
      return "“" + quote.text() + "”";
    }
    Measure measure = (Measure) evidence;
    return "%s：%s（参照值 %s）"
        .formatted(
            measure.measure(),
            Figures.plainText(measure.value()),
            Figures.plainText(measure.limit()));
  }
}
