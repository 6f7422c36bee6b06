package zhaojing.ingest.bundle;

/** Small numbers in digits or Chinese characters. */
final class Numerals {
  /** A character class without its brackets. */
  static final String CHARACTERS = "0-9０-９一二三四五六七八九十";

  private static final String UNITS = "一二三四五六七八九";

  private Numerals() {}

  /** 1–99, or 0 when it is no such number. */
  static int value(String numeral) {
    int sum = 0;
    int current = 0;
    boolean tens = false;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        current = current * 10 + digit;
      } else if (c == '十' && !tens) {
        tens = true;
        sum = 10 * Math.max(1, current);
        current = 0;
      } else if (UNITS.indexOf(c) >= 0 && current == 0) {
        current = UNITS.indexOf(c) + 1;
      } else {
        return 0;
      }
    }
    int value = sum + current;
    return value < 100 ? value : 0;
  }
}
