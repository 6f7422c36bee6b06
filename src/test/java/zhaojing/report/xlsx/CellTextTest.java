package zhaojing.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @Test
  void dropsWhatXmlCannotHold() {
    assertEquals("甲乙\n丙\t丁", CellText.of("甲\u0000乙\n丙\t丁\u001b\uFFFF\uFFFE"));
    assertEquals("\uFFFD👍", CellText.of("\uD83D👍"));
    assertEquals("甲\uFFFDfdp.exe", CellText.of("甲\u202Efdp.exe"));
  }

  @Test
  void cutsAtTheLimitWithoutCuttingACharacter() {
    String cut = CellText.of("👍".repeat(20_000));
    assertTrue(cut.length() <= CellText.MAX_CHARS && cut.length() > CellText.MAX_CHARS - 3);
    assertTrue(cut.endsWith("👍…（过长，已截断）"));
    String longest = "字".repeat(CellText.MAX_CHARS);
    assertEquals(longest, CellText.of(longest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"})
  void seesFormulae(String text) {
    assertTrue(CellText.looksLikeFormula(text));
  }

  @Test
  void leavesOrdinaryTextAlone() {
    assertFalse(CellText.looksLikeFormula("一=1"));
    assertFalse(CellText.looksLikeFormula(""));
  }

  @Test
  void chineseTakesTwoColumns() {
    assertEquals(7, CellText.width("单位abc"));
  }
}
