package zhaojing.theme;

/** Where clauses and numbers begin and end in Chinese running text. */
final class Clauses {
  static final String SENTENCE_MARKS = "。！？!?\n";
  static final String CLAUSE_MARKS = "，；：,;:" + SENTENCE_MARKS;
  private static final String MARKS = CLAUSE_MARKS + "、“”‘’（）()《》—…·.";
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千万两几";

  /** What may stand between the start of a clause and the word that opens it. */
  private static final String OPENERS =
      "一二三四五六七八九十0123456789第是首其次再最后先另外也还又更就都既则且但而并我们自己咱俺大家同时今后往下步 ";

  private static final int MAX_OPENERS = 7;

  private Clauses() {}

  /** True when only openers stand between {@code at} and the mark before it. */
  static boolean startsClause(String text, int at) {
    int i = at;
    while (i > 0 && at - i <= MAX_OPENERS && OPENERS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i == 0 || MARKS.indexOf(text.charAt(i - 1)) >= 0;
  }

  static boolean endsClause(String text, int at) {
    return at >= text.length() || MARKS.indexOf(text.charAt(at)) >= 0;
  }

  /** Where the number that ends at {@code end} begins; {@code end} itself when there is none. */
  static int numberStart(String text, int end) {
    int i = end;
    while (i > 0 && isNumeral(text, i - 1)) {
      i--;
    }
    return i;
  }

  /** Where the number that begins at {@code start} ends, with 多, 余, 来 after it. */
  static int numberEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isNumeral(text, i)) {
      i++;
    }
    boolean about = i > start && i < text.length() && "多余来".indexOf(text.charAt(i)) >= 0;
    return about ? i + 1 : i;
  }

  private static boolean isNumeral(String text, int at) {
    char c = text.charAt(at);
    boolean point =
        (c == '.' || c == ',')
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return point || NUMERALS.indexOf(c) >= 0;
  }
}
