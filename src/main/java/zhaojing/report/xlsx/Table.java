package zhaojing.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One sheet: a frozen head with filters, and rows below it. */
final class Table {
  /** Rows of the xlsx format, less one for the head and one for the note that some are left out. */
  static final int MAX_ROWS = 1_048_574;

  private static final float LINE_POINTS = 16;
  private static final int MAX_LINES = 12;

  /** A column's head, and the greatest width it may take; a Chinese character counts two. */
  record Column(String head, int maxWidth) {}

  private final Sheet sheet;
  private final Styles styles;
  private final List<Column> columns;
  private final int[] widths;
  private final int maxRows;
  private Row row;
  private int rows;
  private int leftOut;
  private int cell;
  private int lines;

  Table(SXSSFWorkbook book, Styles styles, String name, int maxRows, List<Column> columns) {
    this.sheet = book.createSheet(name);
    this.styles = styles;
    this.columns = columns;
    this.widths = new int[columns.size()];
    this.maxRows = maxRows;
    this.row = sheet.createRow(0);
    row.setHeightInPoints(36);
    for (Column column : columns) {
      put(styles.head, column.head()).setCellValue(column.head());
      // Room for the filter's button.
      widths[cell - 1] += 3;
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /** Begins the next row. Returns false, and counts, when the sheet is full. */
  boolean next() {
    if (rows == maxRows) {
      leftOut++;
      return false;
    }
    fitHeight();
    rows++;
    row = sheet.createRow(rows);
    cell = 0;
    lines = 1;
    return true;
  }

  /** Not every program makes room for wrapped text by itself. */
  private void fitHeight() {
    if (rows > 0) {
      row.setHeightInPoints(LINE_POINTS * Math.min(lines, MAX_LINES));
    }
  }

  Table text(String raw) {
    String value = CellText.of(raw);
    Cell next = put(CellText.looksLikeFormula(value) ? styles.quoted : styles.text, value);
    if (!value.isEmpty()) {
      next.setCellValue(value);
    }
    return this;
  }

  Table number(long value) {
    put(styles.number, "" + value).setCellValue(value);
    return this;
  }

  /** {@code share} is 0 to 1. */
  Table percent(double share) {
    put(styles.percent, "100.0%").setCellValue(share);
    return this;
  }

  Table decimal(double value) {
    put(styles.decimal, "0.0").setCellValue(value);
    return this;
  }

  Table empty() {
    put(styles.text, "");
    return this;
  }

  private Cell put(CellStyle style, String shown) {
    int room = columns.get(cell).maxWidth();
    int needed = 0;
    for (String line : shown.split("\n", -1)) {
      int width = CellText.width(line);
      widths[cell] = Math.max(widths[cell], width);
      needed += Math.max(1, (width + room - 1) / room);
    }
    lines = Math.max(lines, needed);
    Cell next = row.createCell(cell++);
    next.setCellStyle(style);
    return next;
  }

  /** Sets widths and filters, and says where the rest is when rows did not fit. */
  void finish(String whole) {
    fitHeight();
    for (int i = 0; i < widths.length; i++) {
      int width = Math.min(columns.get(i).maxWidth(), widths[i]) + 2;
      sheet.setColumnWidth(i, width * 256);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    if (leftOut > 0) {
      Cell note = sheet.createRow(rows + 1).createCell(0);
      note.setCellValue("另有 " + leftOut + " 行放不下，全部内容见 " + whole);
    }
  }

  Sheet sheet() {
    return sheet;
  }
}
