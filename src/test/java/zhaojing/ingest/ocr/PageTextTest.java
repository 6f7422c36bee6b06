package zhaojing.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageTextTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

  /** A table of lines; each word is {@code left:width:text}. */
  private static OcrPage page(String... lines) {
    StringBuilder table = new StringBuilder(HEAD + "1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t\n");
    for (int i = 0; i < lines.length; i++) {
      String[] words = lines[i].split("\\|");
      for (int w = 0; w < words.length; w++) {
        String[] cells = words[w].split(":", 3);
        table.append(
            "5\t1\t1\t1\t%d\t%d\t%s\t%d\t%s\t30\t91.5\t%s\n"
                .formatted(i + 1, w + 1, cells[0], 40 * i, cells[1], cells[2]));
      }
    }
    return TesseractTable.page(table.toString());
  }

  @Test
  void spacesOnlyWhereTheyWerePrinted() {
    assertEquals(
        "我们走访6个社区 iPhone 5台\n",
        PageText.of(
            page("100:60:我们|165:60:走访|230:15:6|250:90:个社区|410:120:iPhone|540:15:5|560:30:台")));
    assertEquals("read two words\n", PageText.of(page("0:90:read|100:60:two|170:90:words")));
  }

  @Test
  void aWideGapStaysASpaceAndAnIndentTwo() {
    assertEquals(
        "姓名 单位\n　　今天下村\n接着写\n再写\n",
        PageText.of(page("100:60:姓名|300:60:单位", "160:120:今天下村", "101:90:接着写", "99:60:再写")));
  }

  @Test
  void punctuationBehindChineseIsFullWidth() {
    assertEquals("他说：好，12:30见（a,b)\n", PageText.of(page("0:300:他说:好,12:30见(a,b)")));
  }

  @Test
  void brokenTablesGiveWhatIsWholeInThem() {
    assertEquals("", PageText.of(TesseractTable.page("")));
    assertEquals("", PageText.of(TesseractTable.page("5\t1\tx\n\t\t\n")));
    assertEquals(
        "字\n", PageText.of(TesseractTable.page("5\t1\t1\t1\t1\t1\t?\t\t-\t9e9\tNaN\t字\n")));
  }

  @Test
  void confidenceIsAFraction() {
    OcrPage page = page("0:60:我们");
    assertEquals(0.915, page.certainChars() / page.chars(), 1e-9);
  }
}
