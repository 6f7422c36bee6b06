package zhaojing.report;

/** Text that every encoder accepts. */
public final class WellFormed {
  private WellFormed() {}

  /** The same text with each half of a surrogate pair that stands alone replaced by U+FFFD. */
  public static String text(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (Character.isSurrogate(raw.charAt(i))) {
        return replaced(raw);
      }
    }
    return raw;
  }

  private static String replaced(String raw) {
    StringBuilder mended = new StringBuilder(raw);
    for (int i = 0; i < raw.length(); i++) {
      if (startsPair(raw, i)) {
        i++;
      } else if (Character.isSurrogate(raw.charAt(i))) {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }

  /** Whether the two code units from {@code index} on are one character. */
  public static boolean startsPair(CharSequence text, int index) {
    return index >= 0
        && index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }
}
