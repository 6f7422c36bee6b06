package zhaojing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "'1,386', 1386",
    "5.2万, 52000",
    "十二, 12",
    "二百一十三, 213",
    "一百二, 120",
    "一百零二, 102",
    "两千零六, 2006",
    "两千四, 2400",
    "三万五, 35000",
    "一亿二千万, 120000000",
    "二〇一四, 2014",
    "三十六点五, 36.5"
  })
  void numbersAsPeopleWriteThem(String words, String value) {
    assertEquals(0, new BigDecimal(value).compareTo(Numerals.value(words).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"七八", "甲", "''", "点五", "三点"})
  void guessesAndWordsAreNoNumbers(String words) {
    assertTrue(Numerals.value(words).isEmpty());
  }

  @Test
  void fullWidthDigitsCountInHeadings() {
    assertEquals(12, Numerals.small("１２"));
    assertEquals(0, Numerals.small("二百"));
    assertEquals(0, Numerals.small("一二"));
    assertEquals(0, Numerals.small("0"));
  }

  @Property
  void smallNumbersReadTheSameInBothWritings(@ForAll @IntRange(min = 1, max = 99) int number) {
    String digits = "零一二三四五六七八九";
    String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
    assertEquals(number, Numerals.small(tens + ones));
    assertEquals(number, Numerals.small(Integer.toString(number)));
  }
}
