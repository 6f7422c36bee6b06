package zhaojing.ingest.author;

/** Tells personal names: a known family name and one or two more characters, and no known word. */
final class PersonName {
  private static final AuthorWords WORDS = AuthorWords.SHIPPED;

  private PersonName() {}

  /** Whether {@code word} can hardly be anything but the name of a person here. */
  static boolean is(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !word.chars().allMatch(PersonName::isHan)) {
      return false;
    }
    boolean two = length >= 3 && WORDS.surnames().contains(word.substring(0, 2));
    boolean one = length <= 3 && WORDS.surnames().contains(word.substring(0, 1));
    return (one || two)
        && !WORDS.publicFigures().contains(word)
        && WORDS.notAtEnd().indexOf(word.charAt(length - 1)) < 0
        && !(one && WORDS.notNames().contains(word.substring(0, 2)))
        && !WORDS.notNames().contains(word.substring(length - 2))
        && WORDS.notInNames().stream().noneMatch(word::contains)
        && WORDS.titles().stream().noneMatch(word::contains);
  }

  static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
  }
}
