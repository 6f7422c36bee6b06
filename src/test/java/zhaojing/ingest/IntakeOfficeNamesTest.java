package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhaojing.ingest.IntakeFixture.only;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhaojing.sample.SampleEncoding;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SampleProperties;

/** Names that several programs give to several formats. */
class IntakeOfficeNamesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "DOCX, wps",
    "DOC, wps",
    "DOTX, wpt",
    "DOC, wpt",
    "DOCX, wpt",
    "DOC, dot",
    "DOTX, dotx",
    "DOCM, docm"
  })
  void whatWpsWritesUnderNamesOfItsOwnIsNoLie(SampleFormat format, String extension)
      throws Exception {
    String name = "王五心得." + extension;
    put(temp.resolve(name), format.write("我每周下村两次。"));
    ReceivedText text = (ReceivedText) receive(temp.resolve(name)).get(name);
    assertEquals("我每周下村两次。", text.text());
    assertEquals(List.of(), text.warnings());
    assertEquals("王五", text.author().orElseThrow());
  }

  @Test
  void anOldWorkbookWithoutTextsSaysHowToWriteOne() throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("名册").createRow(0).createCell(0).setCellValue("姓名");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      put(temp.resolve("名册.xls"), bytes.toByteArray());
    }
    ReceivedNothing roster = (ReceivedNothing) receive(temp.resolve("名册.xls")).get("名册.xls");
    assertEquals("NO_TEXT_COLUMN", roster.issue().code());
    assertTrue(roster.issue().remedy().contains("正文"), roster.issue().remedy());
    put(temp.resolve("名册.et"), SampleFormat.XLSX.write("姓名\t单位\n王五\t一支部"));
    assertEquals("NO_TEXT_COLUMN", only(temp.resolve("名册.et")));
  }

  @Test
  void aTableInGbkWithFourByteCharacters() throws Exception {
    SampleProperties gbk = SampleProperties.NONE.withEncoding(SampleEncoding.GB18030);
    String rows = "姓名\t单位\t正文\n王五\t一支部\t我每周下村两次，𠮷林路的老人都认得我。\n李四\t二支部\t镕基路修好了。";
    put(temp.resolve("汇总.csv"), SampleFormat.CSV.write(rows, gbk));
    assertEquals(
        List.of("我每周下村两次，𠮷林路的老人都认得我。", "镕基路修好了。"),
        receive(temp.resolve("汇总.csv")).values().stream().map(IntakeFixture::outcome).toList());
  }
}
