package zhaojing.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;

/** Excel 97–2003. */
public final class XlsReader {
  private XlsReader() {}

  /** All sheets in the order of the tabs. */
  public static Sheets read(byte[] bytes) throws IOException {
    SheetLimits limits = new SheetLimits();
    DataFormatter formatter = new DataFormatter(java.util.Locale.CHINA);
    List<Sheet> sheets = new ArrayList<>();
    boolean room = true;
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < book.getNumberOfSheets() && room; i++) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Row row : book.getSheetAt(i)) {
          List<String> cells = SheetLimits.cells();
          row.forEach(c -> SheetLimits.set(cells, c.getColumnIndex(), value(c, formatter)));
          room = room && limits.add(new Sheet.Row(row.getRowNum() + 1, cells), rows);
        }
        sheets.add(new Sheet(book.getSheetName(i), rows));
      }
    }
    return new Sheets(sheets, !room);
  }

  /** Of a formula the text it had when the file was saved. */
  private static String value(Cell cell, DataFormatter formatter) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula && cell.getCachedFormulaResultType() == CellType.STRING) {
      return cell.getRichStringCellValue().getString();
    }
    return formula ? "" : formatter.formatCellValue(cell);
  }
}
