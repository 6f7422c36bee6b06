package zhaojing.ingest.table;

import java.util.ArrayList;
import java.util.List;

/** Collects rows while there is room. For one file and one thread. */
final class SheetLimits {
  /** Of one file, as many as an archive may have entries. */
  static final int MAX_ROWS = 20_000;

  private static final int MAX_COLUMNS = 200;
  private static final long MAX_CHARS = 64L << 20;

  private int rows;
  private long chars;

  /** The row goes into {@code to} unless it is blank; false when there is no more room. */
  boolean add(Sheet.Row row, List<Sheet.Row> to) {
    if (row.isBlank()) {
      return true;
    }
    chars += row.cells().stream().mapToLong(String::length).sum();
    if (++rows > MAX_ROWS || chars > MAX_CHARS || Thread.currentThread().isInterrupted()) {
      return false;
    }
    to.add(row);
    return true;
  }

  /** Sets a cell; columns far out to the right are dropped. */
  static void set(List<String> cells, int column, String value) {
    if (column >= MAX_COLUMNS) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
  }

  static List<String> cells() {
    return new ArrayList<>();
  }
}
