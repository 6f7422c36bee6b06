package zhaojing.ingest.bundle;

import java.util.List;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.signs.LineSign;

/**
 * What stands above the first paragraph of a text.
 *
 * @param namedWithUnit whether more than a name stands on the line of the name
 * @param proseAt index of the first paragraph's line; negative when none is near
 */
record Shape(
    boolean titled,
    boolean subtitled,
    boolean named,
    boolean namedWithUnit,
    boolean dated,
    boolean addressed,
    boolean weaklyAddressed,
    int proseAt) {
  private static final int MAX_LINES = 6;
  private static final int MAX_HEAD_LINE_CHARS = 40;
  private static final int MAX_NAME_CHARS = 4;

  /**
   * @param at index of the text's first line
   */
  static Shape of(List<TextLine> lines, int at) {
    boolean titled = lines.get(at).isTitleLike();
    boolean subtitled = false;
    boolean named = false;
    boolean namedWithUnit = false;
    boolean dated = false;
    boolean addressed = false;
    boolean weaklyAddressed = false;
    int end = Math.min(lines.size(), at + MAX_LINES);
    int i = at;
    for (; i < end && !isParagraph(lines.get(i)); i++) {
      TextLine line = lines.get(i);
      addressed |= line.is(LineSign.SALUTATION);
      weaklyAddressed |= line.is(LineSign.WEAK_SALUTATION);
      if (i > at) {
        boolean below = named || dated;
        if (below && line.isTitleLike() && !isName(line) && !AuthorFromText.isUnit(line.head())) {
          return new Shape(false, false, false, false, false, false, false, -1);
        }
        subtitled |= isSubtitle(line);
        boolean name = isName(line);
        named |= name;
        namedWithUnit |= name && line.length() > MAX_NAME_CHARS;
        dated |= line.is(LineSign.DATE);
      }
    }
    return new Shape(
        titled,
        subtitled,
        named,
        namedWithUnit,
        dated,
        addressed,
        weaklyAddressed,
        i < end ? i : -1);
  }

  private static boolean isParagraph(TextLine line) {
    return line.isProse() || line.length() > MAX_HEAD_LINE_CHARS;
  }

  /** 姓名：, 题目：: the head of a form. */
  static boolean isForm(TextLine line) {
    return line.is(LineSign.FORM_LABEL);
  }

  static boolean isSubtitle(TextLine line) {
    return line.head().startsWith("—") || line.head().startsWith("--");
  }

  static boolean isName(TextLine line) {
    return AuthorFromText.labelled(line.head())
        .or(() -> AuthorFromText.signature(line.head()))
        .isPresent();
  }

  /** Whether more than a title and a paragraph are there. */
  boolean isMarked() {
    return subtitled || named || dated || addressed;
  }

  boolean isLike(Shape other) {
    return titled == other.titled
        && subtitled == other.subtitled
        && named == other.named
        && dated == other.dated
        && addressed == other.addressed;
  }
}
