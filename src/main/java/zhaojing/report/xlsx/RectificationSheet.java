package zhaojing.report.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhaojing.model.Chain;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.ItemFields;
import zhaojing.model.SubmissionId;
import zhaojing.report.RunIndex;
import zhaojing.report.xlsx.Table.Column;

/** 整改台账: a row for every measure of every problem, and for a problem without one. */
final class RectificationSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 9),
          new Column("单位", 14),
          new Column("作者", 10),
          new Column("题目", 20),
          new Column("问题", 36),
          new Column("谁的问题", 10),
          new Column("原因", 30),
          new Column("措施", 40),
          new Column("责任人", 12),
          new Column("时限", 12),
          new Column("检查标准", 28),
          new Column("进展", 20));

  private RectificationSheet() {}

  /** Writes the sheet; none when no text has a problem or a measure. */
  static void write(Book book, RunIndex index) {
    Map<SubmissionId, List<Item>> sorted = new TreeMap<>(index.result().items());
    if (sorted.values().stream().allMatch(items -> Chain.of(items).isEmpty())) {
      return;
    }
    Table table = book.table("整改台账", COLUMNS);
    for (Map.Entry<SubmissionId, List<Item>> text : sorted.entrySet()) {
      for (Chain chain : Chain.of(text.getValue())) {
        if (chain.measures().isEmpty()) {
          row(table, index, text.getKey(), chain, Optional.empty());
        }
        for (Item measure : chain.measures()) {
          row(table, index, text.getKey(), chain, Optional.of(measure));
        }
      }
    }
    table.finish("data/items.jsonl");
  }

  private static void row(
      Table table, RunIndex index, SubmissionId id, Chain chain, Optional<Item> measure) {
    if (!table.next()) {
      return;
    }
    table.text(id.value());
    table.text(index.submission(id).map(s -> s.unit().name()).orElse(""));
    table.text(index.submission(id).flatMap(s -> s.author()).orElse(""));
    table.text(index.title(id));
    table.text(chain.problem().map(p -> line(p.quote().text())).orElse(""));
    table.text(chain.problem().flatMap(Item::holder).map(Holder::chinese).orElse(""));
    table.text(
        chain.causes().stream().map(c -> line(c.quote().text())).collect(Collectors.joining("\n")));
    table.text(measure.map(m -> line(m.quote().text())).orElse(""));
    table.text(field(measure, ItemFields::responsible));
    table.text(field(measure, ItemFields::deadline));
    table.text(field(measure, ItemFields::indicator));
    String own = field(measure, ItemFields::status);
    table.text(own.isEmpty() ? field(chain.problem(), ItemFields::status) : own);
  }

  private static String field(Optional<Item> item, Function<ItemFields, Optional<String>> part) {
    return item.flatMap(i -> part.apply(i.fields())).map(RectificationSheet::line).orElse("");
  }

  /** Hard line breaks inside a quote are the paper's, not the text's. */
  private static String line(String words) {
    return words.replaceAll("\\s*\n\\s*", "");
  }
}
