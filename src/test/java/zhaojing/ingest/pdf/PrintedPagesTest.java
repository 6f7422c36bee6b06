package zhaojing.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SampleLayout;
import zhaojing.sample.SyntheticTexts;

class PrintedPagesTest {
  private static final String ESSAY = new SyntheticTexts(7, 60).text(1);
  private static final String TABLE =
      "整改台账\n问题\t整改措施\t时限\n" + "下村少\t每月下村不少于八天，逐户走访困难群众并记在民情日记上\t六月底\n".repeat(8) + "以上属实";

  private static Extraction.Extracted read(byte[] pdf) {
    return (Extraction.Extracted)
        new TextExtractor(1_000_000, Duration.ofSeconds(30)).extract("稿.pdf", pdf);
  }

  /** Without line ends, and without the page numbers that stand on lines of their own. */
  private static String joined(String text) {
    return text.lines()
        .filter(line -> !line.strip().matches("\\d+"))
        .reduce("", String::concat)
        .replaceAll("\\s", "");
  }

  @Test
  void columnsAreReadOneAfterTheOtherAndTheTitleFirst() {
    String text = "心得体会\n" + ESSAY;
    String read = read(SampleLayout.PDF_COLUMNS.write(text)).text();
    assertTrue(read.startsWith("心得体会\n"), read);
    assertEquals(joined(text), joined(read));
  }

  @Test
  void columnsBesidePagesOfOneColumnAndTables() throws Exception {
    PDFMergerUtility merger = new PDFMergerUtility();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument one = Loader.loadPDF(SampleFormat.PDF.write(ESSAY));
        PDDocument two = Loader.loadPDF(SampleLayout.PDF_COLUMNS.write("心得体会\n" + ESSAY));
        PDDocument three = Loader.loadPDF(SampleLayout.PDF_TABLE.write(TABLE))) {
      merger.appendDocument(one, two);
      merger.appendDocument(one, three);
      one.save(bytes);
    }
    String read = read(bytes.toByteArray()).text();
    String table = read(SampleLayout.PDF_TABLE.write(TABLE)).text();
    assertEquals(joined(ESSAY + "心得体会" + ESSAY + table), joined(read));
  }

  @Test
  void tablesAndSingleColumnsAreLeftAsTheyWereDrawn() {
    for (byte[] pdf :
        List.of(
            SampleLayout.PDF_TABLE.write(TABLE),
            SampleFormat.PDF.write(ESSAY.replace("。", "。\n")))) {
      assertFalse(PrintedPages.of(pdf).isPresent());
    }
    String twoCells = ("这一格里写的是查摆出来的问题和原因分析\t这一格里写的是针对问题定下的整改措施\n").repeat(12);
    assertFalse(PrintedPages.of(SampleLayout.PDF_TABLE.write(twoCells)).isPresent());
  }

  @Test
  void notesAtTheFootOfAPageDoNotBreakIntoTheSentenceAcrossPages() {
    String body = ESSAY.replace("\n", "");
    String text = body.substring(0, 900) + "⟦注:见县委二〇一四年三号文件。⟧" + body.substring(900);
    Extraction.Extracted read = read(SampleLayout.PDF_NOTES.write(text));
    assertEquals(body, joined(read.text()));
    assertEquals("1", read.metadata().properties().get("footnotes"));
    assertEquals("LAYERS_LEFT_OUT", read.warnings().get(0).code());
  }

  @Test
  void whatIsNoPdfIsLeftAlone() {
    assertFalse(PrintedPages.of(new byte[] {1, 2, 3}).isPresent());
  }
}
