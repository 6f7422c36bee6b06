package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhaojing.sample.SampleEncoding;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SampleProperties;

class IntakeTableTest {
  private static final String ROSTER =
      "清溪镇学习心得汇总表\n\n序号\t姓 名\t所在支部\t题目\t心得体会（不少于1500字）\n"
          + "1\t王　五\t第一支部\t谈谈下村\t我每周下村两次，\"记了三本日记\"。↵二是学习少。\n"
          + "2\t李四\t\t\t我管的一百六十三户，每季度见一面。\n"
          + "3\t赵六\t第二支部\t\t\n";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "CSV"})
  void eachRowIsATextWithItsWriterAndUnit(SampleFormat format) throws Exception {
    String name = "汇总." + format.name().toLowerCase(java.util.Locale.ROOT);
    put(temp.resolve("in").resolve("清溪镇/" + name), format.write(ROSTER));
    String path = "清溪镇/" + name;
    Map<String, Received> received = receive(temp.resolve("in"));
    assertEquals(
        List.of(path + "#第4行", path + "#第5行", path + "#第6行"), List.copyOf(received.keySet()));
    Received first = received.get(path + "#第4行");
    assertEquals("我每周下村两次，\"记了三本日记\"。\n二是学习少。", outcome(first));
    assertEquals(Optional.of("王五"), first.author());
    assertEquals("第一支部", first.unit().name());
    assertEquals("谈谈下村", first.name());
    Received second = received.get(path + "#第5行");
    assertEquals("第一支部", second.unit().name(), "as the cell above says");
    assertEquals("我管的一百六十三户，每季度见一面。", outcome(second));
    assertEquals("EMPTY_TEXT", outcome(received.get(path + "#第6行")), "赵六 handed in nothing");
  }

  @Test
  void csvInGbkWithTabsOrCommas() throws Exception {
    SampleProperties gbk = SampleProperties.NONE.withEncoding(SampleEncoding.GB18030);
    put(temp.resolve("a.csv"), SampleFormat.CSV.write("作者\t内容\n王五\t我每周下村两次，记日记。", gbk));
    assertEquals("我每周下村两次，记日记。", outcome(receive(temp.resolve("a.csv")).get("a.csv#第2行")));
    put(temp.resolve("b.csv"), "作者\t内容\r\n王五\t\"一\r\n二\r\n");
    assertEquals("一\n二", outcome(receive(temp.resolve("b.csv")).get("b.csv#第2行")));
  }

  private static byte[] twoSheets(Workbook book) throws Exception {
    try (book) {
      for (String name : List.of("一支部", "二支部")) {
        Sheet sheet = book.createSheet(name);
        Row header = sheet.createRow(2);
        header.createCell(0).setCellValue("姓名");
        header.createCell(2).setCellValue("正文");
        Row row = sheet.createRow(5);
        row.createCell(0).setCellValue("王五");
        row.createCell(1).setCellValue(7);
        row.createCell(2).setCellValue(name + "的心得，\n写了两行。");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void severalSheetsAreNamedInThePath() throws Exception {
    put(temp.resolve("in/a.xlsx"), twoSheets(new XSSFWorkbook()));
    put(temp.resolve("in/b.xls"), twoSheets(new HSSFWorkbook()));
    Map<String, Received> received = receive(temp.resolve("in"));
    assertEquals(
        List.of("a.xlsx#一支部·第6行", "a.xlsx#二支部·第6行", "b.xls#一支部·第6行", "b.xls#二支部·第6行"),
        List.copyOf(received.keySet()));
    assertEquals("二支部的心得，\n写了两行。", outcome(received.get("b.xls#二支部·第6行")));
  }

  @Test
  void aTableWithoutATextColumnIsOneTextOrNone() throws Exception {
    String ledger = "问题\t措施\t时限\n下村少\t每月下村不少于八天，逐户走访困难群众，并记录在民情日记上备查，由支部核对\t6月底";
    put(temp.resolve("台账.xlsx"), SampleFormat.XLSX.write(ledger));
    assertEquals(ledger, IntakeFixture.only(temp.resolve("台账.xlsx")));
    String prose = "我管的一百六十三户，每季度要见一面，量一次血压，问一次吃药的情况。";
    put(temp.resolve("文章.csv"), prose);
    assertEquals(
        prose, IntakeFixture.only(temp.resolve("文章.csv")), "a comma of Chinese parts no cells");
    put(temp.resolve("名册.xlsx"), SampleFormat.XLSX.write("姓名\t单位\n王五\t一支部\n李四\t二支部"));
    assertEquals("NO_TEXT_COLUMN", IntakeFixture.only(temp.resolve("名册.xlsx")));
  }

  @Test
  void aWrongNameIsToldOnceAndTooManyRowsAreTold() throws Exception {
    StringBuilder csv = new StringBuilder("姓名,正文\n");
    for (int i = 0; i < 20_005; i++) {
      csv.append("王五,心得").append(i).append('\n');
    }
    put(temp.resolve("a.csv"), csv.toString().getBytes(StandardCharsets.UTF_8));
    Map<String, Received> received = receive(temp.resolve("a.csv"));
    assertEquals(20_000, received.size(), "the header is a row too");
    assertEquals("TOO_MANY_ROWS", outcome(received.get("a.csv")));
    put(temp.resolve("b.docx"), SampleFormat.XLSX.write("姓名\t正文\n王五\t心得\n李四\t心得"));
    long warnings =
        receive(temp.resolve("b.docx")).values().stream()
            .flatMap(r -> ((ReceivedText) r).warnings().stream())
            .filter(w -> w.code().equals("MISNAMED"))
            .count();
    assertEquals(1, warnings);
  }
}
