package zhaojing.report.xlsx;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import zhaojing.report.xlsx.Table.Column;

/**
 * A workbook in the making.
 *
 * @param maxRows of a sheet, its head not counted
 */
record Book(SXSSFWorkbook workbook, Styles styles, int maxRows) {

  Table table(String name, List<Column> columns) {
    return new Table(workbook, styles, name, maxRows, columns);
  }
}
