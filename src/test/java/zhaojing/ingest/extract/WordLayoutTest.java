package zhaojing.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class WordLayoutTest {
  private static String read(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    Extraction extraction =
        new TextExtractor(100_000, Duration.ofSeconds(30)).extract("a.docx", bytes.toByteArray());
    return assertInstanceOf(Extraction.Extracted.class, extraction).text();
  }

  @Test
  void tablesAreReadCellByCellAndRowByRow() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("整改台账");
      XWPFTable table = document.createTable(2, 3);
      String[][] cells = {{"问题", "措施", "时限"}, {"下村少", "每月八天", "6月底"}};
      for (int r = 0; r < 2; r++) {
        for (int c = 0; c < 3; c++) {
          table.getRow(r).getCell(c).setText(cells[r][c]);
        }
      }
      document.createParagraph().createRun().setText("以上属实");
      assertEquals("整改台账\n问题\t措施\t时限\n下村少\t每月八天\t6月底\n以上属实", read(document));
    }
  }

  @Test
  void aCellOfSeveralParagraphsKeepsThem() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("姓名");
      table.getRow(0).getCell(1).setText("王五");
      table.getRow(1).getCell(0).setText("自查");
      XWPFTableCell large = table.getRow(1).getCell(1);
      large.setText("一是下村少。");
      large.addParagraph().createRun().setText("二是学习少。");
      assertEquals("姓名\t王五\n自查\t一是下村少。\n二是学习少。", read(document));
    }
  }

  @Test
  void headersAndFootersStayOutAndLineBreaksIn() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉");
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页脚");
      XWPFRun run = document.createParagraph().createRun();
      run.setText("上行");
      run.addBreak();
      run.setText("下行");
      document.createParagraph();
      document.createParagraph().createRun().setText("末段");
      assertEquals("上行\n下行\n\n末段", read(document));
    }
  }
}
