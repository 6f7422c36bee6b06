package zhaojing.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Reads a number written in Arabic figures, in Chinese numerals or in both: {@code 1,386}, {@code
 * 5.2万}, {@code 二百一十三}, {@code 两千零六}, {@code 二〇一四}, {@code 三十六点五}.
 */
public final class Numerals {
  /** What {@link #small} reads, as a character class without its brackets. */
  public static final String SMALL = "0-9０-９一二三四五六七八九十";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private Numerals() {}

  /** The value of {@code words}, absent when they are no number written in a usual way. */
  public static Optional<BigDecimal> value(String words) {
    String plain = words.replace("〇", "零").replace("○", "零").replace("两", "二").replace(",", "");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    char last = plain.charAt(plain.length() - 1);
    boolean decimal = plain.indexOf('点') > 0 || Character.isDigit(plain.charAt(0));
    if (decimal && plain.length() > 1 && (last == '万' || last == '亿')) {
      BigDecimal factor = last == '万' ? WAN : YI;
      return value(plain.substring(0, plain.length() - 1)).map(v -> v.multiply(factor));
    }
    if (Character.isDigit(plain.charAt(0))) {
      return arabic(plain);
    }
    int point = plain.indexOf('点');
    if (point < 0) {
      return chinese(plain);
    }
    if (point == 0) {
      return Optional.empty();
    }
    StringBuilder fraction = new StringBuilder("0.");
    for (char c : plain.substring(point + 1).toCharArray()) {
      int digit = DIGITS.indexOf(c);
      if (digit < 0) {
        return Optional.empty();
      }
      fraction.append(digit);
    }
    return fraction.length() == 2
        ? Optional.empty()
        : chinese(plain.substring(0, point)).map(v -> v.add(new BigDecimal(fraction.toString())));
  }

  /** A number as headings have it, 1 to 99; full-width digits too. 0 when it is none. */
  public static int small(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return value(plain)
        .filter(v -> v.signum() > 0 && v.compareTo(BigDecimal.valueOf(99)) <= 0)
        .map(BigDecimal::intValue)
        .orElse(0);
  }

  private static Optional<BigDecimal> arabic(String plain) {
    char last = plain.charAt(plain.length() - 1);
    int unit = unit(last);
    String figures = unit > 0 ? plain.substring(0, plain.length() - 1) : plain;
    if (!figures.matches("\\d{1,12}(?:\\.\\d{1,6})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(figures).multiply(BigDecimal.valueOf(Math.max(1, unit))));
  }

  private static Optional<BigDecimal> chinese(String plain) {
    if (plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return positional(plain);
    }
    long total = 0;
    long section = 0;
    long digit = 0;
    int lastUnit = 1;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int unit = unit(c);
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
        lastUnit = c == '零' ? 1 : lastUnit;
      } else if (unit > 0) {
        section += (digit == 0 ? 1 : digit) * unit;
        digit = 0;
        lastUnit = unit;
      } else if (c == '万' || c == '亿') {
        total =
            c == '万' ? total + (section + digit) * 10_000 : (total + section + digit) * 100_000_000;
        section = 0;
        digit = 0;
        lastUnit = c == '万' ? 10_000 : 1;
      } else {
        return Optional.empty();
      }
    }
    // 一百二 is 120 and 两千四 is 2,400, but 一百零二 and 十二 are not.
    long tail = lastUnit >= 100 ? digit * (lastUnit / 10) : digit;
    return Optional.of(BigDecimal.valueOf(total + section + tail));
  }

  /** One digit, or four and more as years have; 七八 and 三四 are guesses, not numbers. */
  private static Optional<BigDecimal> positional(String plain) {
    if (plain.length() == 2 && plain.charAt(1) != '零' && plain.charAt(0) != '零') {
      return Optional.empty();
    }
    long value = 0;
    for (char c : plain.toCharArray()) {
      value = value * 10 + DIGITS.indexOf(c);
    }
    return plain.length() > 12 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private static int unit(char c) {
    return c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
  }
}
