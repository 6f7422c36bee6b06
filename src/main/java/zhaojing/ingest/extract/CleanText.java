package zhaojing.ingest.extract;

/** The little that is changed in a text on its way in. */
final class CleanText {
  static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /**
   * Line ends as {@code \n}, no blank lines or space at the end, lone surrogates and NUL as U+FFFD;
   * all else as it was.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        clean.append('\n');
        i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(Character.isSurrogate(c) || c == 0 ? REPLACEMENT : c);
      }
    }
    return clean.toString().stripTrailing();
  }

  /** For a property: control characters as spaces. */
  static String oneLine(String value) {
    return of(value).replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** How many characters could not be read. */
  static long replaced(String text) {
    return text.chars().filter(c -> c == REPLACEMENT).count();
  }
}
