package zhaojing.ingest.table;

import java.util.List;

/**
 * The sheets of one file.
 *
 * @param cut whether rows beyond the limit were left out
 */
public record Sheets(List<Sheet> sheets, boolean cut) {
  /** How many rows of one file are read. */
  public static final int MAX_ROWS = SheetLimits.MAX_ROWS;

  public Sheets {
    sheets = List.copyOf(sheets);
  }
}
