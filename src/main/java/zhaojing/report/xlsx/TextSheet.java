package zhaojing.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import zhaojing.model.CopyFamily;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Severity;
import zhaojing.model.Submission;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 文稿: a row for every text that was read. */
final class TextSheet {
  private static final Column PROPOSAL = new Column("建议", 10);

  private TextSheet() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("编号", 12));
    columns.add(new Column("题目", 32));
    columns.add(new Column("单位", 24));
    columns.add(new Column("作者", 14));
    columns.add(new Column("体裁", 9));
    columns.add(PROPOSAL);
    columns.add(new Column("先读顺序", 7));
    columns.add(new Column("字数", 8));
    columns.add(new Column("疑似抄用占比", 8));
    columns.add(new Column("官方表述占比", 8));
    for (Criterion criterion : Criterion.values()) {
      columns.add(new Column(criterion.chinese(), 7));
    }
    columns.add(new Column("均分", 6));
    columns.add(new Column("重要线索", 7));
    columns.add(new Column("全部线索", 7));
    columns.add(new Column("雷同家族", 9));
    columns.add(new Column("理由", 36));
    columns.add(new Column("文件", 48));
    return columns;
  }

  static void write(Book book, RunIndex index) {
    List<Column> columns = columns();
    Table table = book.table("文稿", columns);
    for (Submission submission : index.result().submissions()) {
      if (table.next()) {
        row(table, index, submission);
      }
    }
    table.finish("data/submissions.jsonl 和 data/reviews.jsonl");
    int column = columns.indexOf(PROPOSAL);
    colour(table, new CellRangeAddress(1, Table.MAX_ROWS, column, column));
  }

  private static void row(Table table, RunIndex index, Submission s) {
    Optional<Review> review = index.review(s.id());
    List<Finding> findings = index.findings(s.id());
    table.text(s.id().value()).text(index.title(s.id())).text(s.unit().name());
    table.text(s.author().orElse("")).text(s.genre().chinese());
    table.text(review.flatMap(Review::recommendation).map(Recommendation::chinese).orElse("不评分"));
    if (review.isPresent()) {
      table.number(review.get().readFirst());
    } else {
      table.empty();
    }
    table.number(s.document().text().length());
    table.percent(review.map(Review::copiedShare).orElse(0.0));
    table.percent(review.map(Review::officialShare).orElse(0.0));
    ratings(table, review.map(Review::ratings).orElse(List.of()));
    table.number(
        findings.stream().filter(f -> f.severity().compareTo(Severity.MAJOR) >= 0).count());
    table.number(findings.size());
    table.text(
        index.families(s.id()).stream().map(CopyFamily::id).collect(Collectors.joining("、")));
    table.text(Figures.sentence(review.map(Review::reasons).orElse(List.of())));
    table.text(s.source().path());
  }

  private static void ratings(Table table, List<Rating> ratings) {
    for (Criterion criterion : Criterion.values()) {
      Optional<Rating> rating =
          ratings.stream().filter(r -> r.criterion() == criterion).findFirst();
      if (rating.isPresent()) {
        table.number(rating.get().level());
      } else {
        table.empty();
      }
    }
    if (ratings.isEmpty()) {
      table.empty();
    } else {
      table.decimal(ratings.stream().mapToInt(Rating::level).average().orElse(0));
    }
  }

  private static void colour(Table table, CellRangeAddress cells) {
    SheetConditionalFormatting formatting = table.sheet().getSheetConditionalFormatting();
    for (Recommendation recommendation : Recommendation.values()) {
      String first = cells.formatAsString().replaceAll(":.*", "");
      ConditionalFormattingRule rule =
          formatting.createConditionalFormattingRule(
              first + "=\"" + recommendation.chinese() + "\"");
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillBackgroundColor(new XSSFColor(rgb(recommendation)));
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
  }

  /** The colours of the pages. */
  private static byte[] rgb(Recommendation recommendation) {
    int colour =
        switch (recommendation) {
          case CIRCULATE -> 0xD5EBD6;
          case ACCEPT -> 0xDFECF3;
          case REVISE -> 0xFBECCB;
          case RETURN -> 0xF8D7D2;
        };
    return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
  }
}
