package zhaojing.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.table.CsvReader;
import zhaojing.ingest.table.Sheet;
import zhaojing.ingest.table.Sheets;
import zhaojing.ingest.table.TextRow;
import zhaojing.ingest.table.TextRows;
import zhaojing.ingest.table.XlsReader;
import zhaojing.ingest.table.XlsxReader;
import zhaojing.model.Metadata;

/** A text per row where a table is headed so, else the table as one text. */
final class TableText {
  private TableText() {}

  static Extraction read(TypedFile file, int maxChars) {
    Sheets sheets;
    try {
      sheets =
          switch (file.format()) {
            case XLSX -> XlsxReader.read(file.bytes());
            case XLS -> XlsReader.read(file.bytes());
            default -> CsvReader.read(file.decoded());
          };
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return file.refuse(Failures.problem(e));
    }
    List<Extraction.Row> rows = rows(file, sheets, maxChars);
    if (!rows.isEmpty()) {
      Optional<Extraction.Refused> rest =
          Optional.of(file.refuse(Problem.TOO_MANY_ROWS, Sheets.MAX_ROWS))
              .filter(refused -> sheets.cut());
      return new Extraction.Table(file.mediaType(), rows, rest);
    }
    if (sheets.sheets().stream().noneMatch(Sheet::hasProse)) {
      return file.refuse(Problem.NO_TEXT_COLUMN);
    }
    String all = sheets.sheets().stream().map(Sheet::text).collect(Collectors.joining("\n"));
    ReadText text = ReadText.of(all, maxChars, Metadata.NONE);
    return file.text(text.text(), text.cut() || sheets.cut(), text.metadata(), maxChars);
  }

  /** The file's warnings go with the first row that has a text. */
  private static List<Extraction.Row> rows(TypedFile file, Sheets sheets, int maxChars) {
    List<Extraction.Row> rows = new ArrayList<>();
    boolean first = true;
    for (TextRow row : TextRows.of(sheets)) {
      TypedFile own = file.row(row.place(), first);
      ReadText read = ReadText.of(row.text(), maxChars, Metadata.NONE);
      Extraction content = own.text(read.text(), read.cut(), read.metadata(), maxChars);
      first = first && !(content instanceof Extraction.Extracted);
      rows.add(new Extraction.Row(own.path(), row.author(), row.unit(), row.title(), content));
    }
    return rows;
  }
}
