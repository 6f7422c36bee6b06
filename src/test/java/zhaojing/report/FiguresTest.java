package zhaojing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({"0.12345,0.1235", "1.0,1", "0,0", "0.00001,0", "-0.00001,0", "1200,1200", "0.3,0.3"})
  void keepsFourDecimals(double value, String shown) {
    assertEquals(shown, Figures.fourDecimals(value).toString());
  }

  @ParameterizedTest
  @CsvSource({"0.375,37.5%", "0,0.0%", "1,100.0%", "0.00049,0.0%"})
  void showsSharesWithOneDecimal(double share, String shown) {
    assertEquals(shown, Figures.percent(share));
  }
}
