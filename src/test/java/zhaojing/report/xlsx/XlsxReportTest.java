package zhaojing.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.RunResult;
import zhaojing.model.ThemeId;
import zhaojing.report.Hostile;
import zhaojing.report.SampleRun;

class XlsxReportTest {
  private static final RunResult RESULT = SampleRun.of(40, 300);

  @TempDir Path dir;

  private XSSFWorkbook written(XlsxReport report) throws IOException {
    report.write(RESULT, dir);
    try (InputStream in = Files.newInputStream(dir.resolve("ledger.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  /** Rows of the themes: each group, each of its themes, and each other theme of a unit. */
  private static int themes() {
    return RESULT.units().stream()
        .mapToInt(
            unit -> {
              Set<ThemeId> shown = new HashSet<>(unit.themes().keySet());
              unit.themeGroups().forEach(g -> shown.addAll(g.group().themes()));
              return unit.themeGroups().size() + shown.size();
            })
        .sum();
  }

  private static List<String> column(Sheet sheet, String head) {
    int at = -1;
    for (Cell cell : sheet.getRow(0)) {
      at = cell.getStringCellValue().equals(head) ? cell.getColumnIndex() : at;
    }
    List<String> values = new ArrayList<>();
    for (Row row : sheet) {
      values.add(row.getCell(at).toString());
    }
    return values.subList(1, values.size());
  }

  @Test
  void everySheetHasItsRowsAHeadThatStaysAndFilters() throws IOException {
    try (XSSFWorkbook book = written(new XlsxReport())) {
      int members = RESULT.families().stream().mapToInt(f -> f.members().size()).sum();
      List<Integer> rows = new ArrayList<>();
      for (Sheet sheet : book) {
        rows.add(sheet.getLastRowNum());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertNotNull(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter());
      }
      assertEquals(
          List.of(
              40, RESULT.findings().size(), 41, members, RESULT.units().size(), themes(), 7, 80),
          rows);
      assertEquals("主题", book.getSheetName(5));
      assertEquals("整改台账", book.getSheetName(7));
      assertEquals(
          40, column(book.getSheet("整改台账"), "措施").stream().filter(String::isEmpty).count());
      assertEquals("文稿", book.getSheetName(0));
      assertEquals("文字复制", book.getSheetName(2));
      assertEquals("全部文稿", column(book.getSheet("文字复制"), "题目").get(0));
      assertEquals("未能读取", book.getSheetName(6));
      List<String> ids = RESULT.submissions().stream().map(s -> s.id().value()).toList();
      assertEquals(ids, column(book.getSheet("文稿"), "编号"));
    }
  }

  @Test
  void groupsOfThemesStandInTwoSheets() throws IOException {
    try (XSSFWorkbook book = written(new XlsxReport())) {
      Sheet themes = book.getSheet("主题");
      assertEquals(List.of("（全组）", "形式主义", "官僚主义"), column(themes, "主题").subList(0, 3));
      assertEquals("形式主义·官僚主义", column(themes, "分组").get(2));
      assertEquals(List.of("2.0"), column(themes, "承认自身（句）").subList(0, 1));
      assertEquals(List.of("3.0"), column(themes, "合计（句）").subList(0, 1));
      assertEquals("1.0", column(book.getSheet("单位"), "形式主义·官僚主义：自认篇数").get(0));
    }
  }

  @Test
  void noCellIsAFormulaAndThoseThatLookLikeOneAreMarked() throws IOException {
    int marked = 0;
    try (XSSFWorkbook book = written(new XlsxReport())) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertFalse(cell.getCellType() == CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING
                && CellText.looksLikeFormula(cell.getStringCellValue())) {
              assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.toString());
              marked++;
            }
          }
        }
      }
      assertEquals(Hostile.FORMULA, column(book.getSheet("文稿"), "作者").get(0));
    }
    assertTrue(marked > 0);
  }

  @Test
  void numbersAreNumbersAndSharesPercent() throws IOException {
    try (XSSFWorkbook book = written(new XlsxReport())) {
      Row row = book.getSheet("文稿").getRow(2);
      Cell share = row.getCell(8);
      assertEquals("0.0%", share.getCellStyle().getDataFormatString());
      assertEquals(RESULT.reviews().get(1).copiedShare(), share.getNumericCellValue(), 1e-9);
      assertEquals(
          RESULT.submissions().get(1).document().text().length(),
          row.getCell(7).getNumericCellValue());
      assertEquals(
          4, book.getSheet("文稿").getSheetConditionalFormatting().getNumConditionalFormattings());
    }
  }

  @Test
  void saysSoWhenRowsDoNotFit() throws IOException {
    try (XSSFWorkbook book = written(new XlsxReport(10))) {
      Sheet texts = book.getSheet("文稿");
      assertEquals(11, texts.getLastRowNum());
      assertTrue(texts.getRow(11).getCell(0).getStringCellValue().startsWith("另有 30 行放不下"));
    }
  }

  @Test
  void sameBytesAtEveryRun(@TempDir Path again) throws Exception {
    new XlsxReport().write(RESULT, dir);
    // A zip entry's date counts two seconds.
    Thread.sleep(2100);
    new XlsxReport().write(SampleRun.of(40, 300), again);
    byte[] first = Files.readAllBytes(dir.resolve("ledger.xlsx"));
    assertArrayEquals(first, Files.readAllBytes(again.resolve("ledger.xlsx")));
    byte[] localHeader = Arrays.copyOf(first, 4);
    assertArrayEquals(new byte[] {'P', 'K', 3, 4}, localHeader);
  }
}
