package zhaojing.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The ledger's cell styles, made once per workbook. */
final class Styles {
  static final String FONT = "微软雅黑";

  final CellStyle head;
  final CellStyle text;

  /** For text that a program could take for a formula. */
  final CellStyle quoted;

  final CellStyle number;
  final CellStyle percent;
  final CellStyle decimal;

  Styles(Workbook book) {
    head = base(book, true);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    head.setAlignment(HorizontalAlignment.CENTER);
    text = base(book, false);
    quoted = base(book, false);
    quoted.setQuotePrefixed(true);
    number = format(book, "0");
    percent = format(book, "0.0%");
    decimal = format(book, "0.0");
  }

  private static CellStyle format(Workbook book, String format) {
    CellStyle style = base(book, false);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private static CellStyle base(Workbook book, boolean bold) {
    Font font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
    font.setBold(bold);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
    return style;
  }
}
