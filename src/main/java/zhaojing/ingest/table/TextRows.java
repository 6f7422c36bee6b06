package zhaojing.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Finds the sheets that hold a text per row. */
public final class TextRows {
  /** Above the header stand at most a title and notes. */
  private static final int HEADER_ROWS = 10;

  private static final int MAX_NAME_CHARS = 60;

  private record Headed(Sheet sheet, Columns columns, int headerIndex) {}

  private TextRows() {}

  /** The texts in order; none when no sheet has a header that names a text column. */
  public static List<TextRow> of(Sheets file) {
    List<Headed> headed = new ArrayList<>();
    file.sheets().forEach(sheet -> headed(sheet).ifPresent(headed::add));
    List<TextRow> texts = new ArrayList<>();
    for (Headed sheet : headed) {
      String prefix = headed.size() > 1 ? "#" + sheet.sheet.name() + "·第" : "#第";
      rows(sheet, prefix, texts);
    }
    return texts;
  }

  private static Optional<Headed> headed(Sheet sheet) {
    for (int i = 0; i < Math.min(HEADER_ROWS, sheet.rows().size()); i++) {
      Optional<Columns> columns = Columns.of(sheet.rows().get(i));
      if (columns.isPresent()) {
        return Optional.of(new Headed(sheet, columns.get(), i));
      }
    }
    return Optional.empty();
  }

  private static void rows(Headed headed, String prefix, List<TextRow> to) {
    Columns columns = headed.columns;
    Optional<String> unit = Optional.empty();
    for (Sheet.Row row :
        headed.sheet.rows().subList(headed.headerIndex + 1, headed.sheet.rows().size())) {
      Optional<String> author = value(row, columns.author());
      Optional<String> title = value(row, columns.title());
      unit = value(row, columns.unit()).or(carried(unit));
      String text =
          columns.text().stream()
              .map(row::cell)
              .filter(cell -> !cell.isBlank())
              .collect(Collectors.joining("\n"));
      boolean repeatedHeader = Columns.of(row).isPresent();
      if (!repeatedHeader && (author.isPresent() || title.isPresent() || !text.isBlank())) {
        to.add(new TextRow(prefix + row.number() + "行", author, unit, title, text));
      }
    }
  }

  private static java.util.function.Supplier<Optional<String>> carried(Optional<String> above) {
    return () -> above;
  }

  private static Optional<String> value(Sheet.Row row, OptionalInt column) {
    if (column.isEmpty()) {
      return Optional.empty();
    }
    String value = row.cell(column.getAsInt()).replaceAll("\\p{Cntrl}+", " ").strip();
    // A name of two characters is often spread to the width of three.
    String closed = value.replaceAll("(?<=\\p{IsHan})[ \u3000]+(?=\\p{IsHan})", "");
    int end = Math.min(closed.length(), MAX_NAME_CHARS);
    boolean cutsPair = end < closed.length() && Character.isLowSurrogate(closed.charAt(end));
    return Optional.of(closed.substring(0, cutsPair ? end - 1 : end)).filter(v -> !v.isEmpty());
  }
}
