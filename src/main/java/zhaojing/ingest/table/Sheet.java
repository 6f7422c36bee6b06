package zhaojing.ingest.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet's rows that are not blank, in order.
 *
 * @param name empty for a file that has but one nameless sheet
 */
public record Sheet(String name, List<Row> rows) {
  /** From so many characters on, a cell is taken for prose. */
  private static final int PROSE_CHARS = 30;

  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number as shown, from 1
   * @param cells from the first column on, empty where nothing stands
   */
  public record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    /** The column's cell, or empty beyond the last. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Whether any cell holds running text and not only a name, a number or a heading. */
  public boolean hasProse() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.length() >= PROSE_CHARS);
  }

  /** A row a line, its cells parted by tabs, without empty cells at its end. */
  public String text() {
    return rows.stream()
        .map(row -> String.join("\t", row.cells()).stripTrailing())
        .collect(Collectors.joining("\n"));
  }
}
