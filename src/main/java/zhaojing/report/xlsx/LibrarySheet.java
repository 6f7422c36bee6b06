package zhaojing.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.LibrarySource;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 资料库出处: what each text shares with texts of the library; absent without any. */
final class LibrarySheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("题目", 32),
          new Column("单位", 24),
          new Column("作者", 14),
          new Column("认定", 10),
          new Column("相同字数", 8),
          new Column("占本篇", 8),
          new Column("资料库种类", 10),
          new Column("资料库题目", 32),
          new Column("资料库单位", 24),
          new Column("资料库作者", 14),
          new Column("存入日期", 12),
          new Column("资料库编号", 28));

  private LibrarySheet() {}

  static void write(Book book, RunIndex index) {
    if (index.result().library().isEmpty()) {
      return;
    }
    Table table = book.table("资料库出处", COLUMNS);
    for (Submission submission : index.result().submissions()) {
      Map<Verdict, Map<SubmissionId, List<Span>>> shared = new TreeMap<>();
      for (PassageMatch passage : index.passages(submission.id())) {
        if (passage.right().submission().isLibrary()) {
          shared
              .computeIfAbsent(passage.verdict(), v -> new TreeMap<>())
              .computeIfAbsent(passage.right().submission(), id -> new ArrayList<>())
              .add(passage.left().span());
        }
      }
      shared.forEach(
          (verdict, sources) ->
              sources.forEach(
                  (id, spans) -> {
                    if (table.next()) {
                      row(table, index, submission, verdict, id, Spans.covered(spans));
                    }
                  }));
    }
    table.finish("data/passages.jsonl");
  }

  private static void row(
      Table table, RunIndex index, Submission s, Verdict verdict, SubmissionId id, int chars) {
    table.text(s.id().value()).text(index.title(s.id())).text(s.unit().name());
    table.text(s.author().orElse("")).text(verdict.chinese()).number(chars);
    table.percent(chars / (double) Math.max(1, s.document().text().length()));
    Optional<LibrarySource> source = index.library(id);
    table.text(source.map(l -> l.kind().chinese()).orElse(""));
    table.text(source.map(l -> l.text().title()).orElse(""));
    table.text(
        source
            .map(l -> l.text().unit())
            .filter(u -> !u.equals(UnitId.NONE))
            .map(UnitId::name)
            .orElse(""));
    table.text(source.flatMap(l -> l.text().author()).orElse(""));
    table.text(source.map(LibrarySource::added).orElse("")).text(id.value());
  }
}
