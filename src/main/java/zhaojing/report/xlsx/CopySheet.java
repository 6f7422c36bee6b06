package zhaojing.report.xlsx;

import java.util.List;
import java.util.Optional;
import zhaojing.model.CopyCounts;
import zhaojing.model.CopyFigures;
import zhaojing.model.SimilarSource;
import zhaojing.model.Submission;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 文字复制: the figures of a copy report, first for all texts together, then for each. */
final class CopySheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("题目", 32),
          new Column("单位", 24),
          new Column("作者", 14),
          new Column("疑似抄用占比", 8),
          new Column("总文字复制比", 8),
          new Column("去除引用、官方表述复制比", 10),
          new Column("去除本人已有文字复制比", 10),
          new Column("单篇最大文字复制比", 9),
          new Column("重复字数", 8),
          new Column("总字数", 8),
          new Column("疑似段落数", 8),
          new Column("官方表述字数", 8),
          new Column("引用字数", 8),
          new Column("套语字数", 8),
          new Column("标题字数", 8),
          new Column("本人已有字数", 8),
          new Column("相同最多的文稿", 32),
          new Column("是否引证", 10));

  private CopySheet() {}

  static void write(Book book, RunIndex index) {
    Table table = book.table("文字复制", COLUMNS);
    if (table.next()) {
      table.text("").text("全部文稿").text("").text("");
      counts(table, index.result().copies().batch(), Optional.empty());
    }
    for (Submission text : index.result().submissions()) {
      CopyFigures figures = index.result().copies().texts().get(text.id());
      if (figures != null && table.next()) {
        table.text(text.id().value()).text(index.title(text.id())).text(text.unit().name());
        table.text(text.author().orElse(""));
        counts(table, figures.counts(), Optional.of(figures));
        if (!figures.sources().isEmpty()) {
          SimilarSource source = figures.sources().get(0);
          table.text(index.title(source.text()) + "（" + source.text() + "）");
          table.text(source.cited() == 0 ? "未引证" : source.cited() + "/" + source.passages() + " 处");
        }
      }
    }
    table.finish("data/copies.jsonl");
  }

  private static void counts(Table table, CopyCounts counts, Optional<CopyFigures> text) {
    table.percent(counts.copiedShare()).percent(counts.total()).percent(counts.withoutQuoted());
    table.percent(counts.withoutOwn());
    if (text.isPresent()) {
      table.percent(text.get().largestShare());
    } else {
      table.empty();
    }
    table.number(counts.matched()).number(counts.chars());
    if (text.isPresent()) {
      table.number(text.get().copiedPassages());
    } else {
      table.empty();
    }
    table.number(counts.official()).number(counts.quoted()).number(counts.setPhrases());
    table.number(counts.headings()).number(counts.own());
  }
}
