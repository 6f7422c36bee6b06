package zhaojing.ingest.bundle;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import zhaojing.ingest.author.AuthorFromName;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.signs.LineSign;
import zhaojing.ingest.signs.SignWords;

/** How much a line and those under it look like the beginning of a text. */
final class Beginning {
  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}月[0-9]{1,2}日");
  private static final Pattern BRACKET = Pattern.compile("[（(《【\\[].{0,12}[）)》】\\]]$");
  private static final int MIN_TITLE_CHARS = 8;
  private static final int MIN_FULL_TITLE_CHARS = 10;

  private static final double FULL_TITLE = 3.5;
  private static final double KIND_TITLE = 2.5;
  private static final double FORM = 4;
  private static final double NAMED_TITLE = 4;

  /** The numbers that go on are those of the people. */
  private static final double NUMBERED_NAMED_TITLE = 6;

  private static final double TITLE = 1;
  private static final double NESTED = 2;

  /** The same where texts have no blank lines between them. */
  private static final double NESTED_CLOSE = 2.5;

  private static final double ALL_BY_ROLE = 1;
  private static final double SUBTITLE = 2;
  private static final double REPEATED_TITLE = 2;
  private static final double NAME_BELOW = 1.5;
  private static final double UNIT_AND_NAME_BELOW = 2.5;
  private static final double DATE_BELOW = 1;
  private static final double SALUTATION = 2;
  private static final double WEAK_SALUTATION = 1;
  private static final double OPENING = 1;
  private static final double PROSE = 0.5;
  private static final double OTHER_ROLE = 1.5;
  private static final double OTHER_ROLE_AT_ONCE = 2;
  private static final double SAME_SHAPE = 1;
  private static final double CONTINUATION = -2;

  private final List<TextLine> lines;
  private final SignWords words = SignWords.SHIPPED;

  Beginning(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * @param above first line of the part above
   * @param role of the part above
   * @param collection whether texts with titles of their own stand under one heading
   */
  double weight(int at, int above, OptionalInt role, boolean collection) {
    TextLine first = lines.get(at);
    if (Shape.isForm(first)
        && Shape.isForm(lines.get(above))
        && !lines.get(at + 1 < lines.size() ? at + 1 : at).is(LineSign.DATE)) {
      return FORM;
    }
    if (endsText(at) || isRunningHead(at, above)) {
      return 0;
    }
    if (isNamedTitle(first)) {
      return Section.number(first.head()) > 0 ? NUMBERED_NAMED_TITLE : NAMED_TITLE;
    }
    Shape shape = Shape.of(lines, at);
    boolean greets = first.is(LineSign.SALUTATION) || first.is(LineSign.WEAK_SALUTATION);
    if (!shape.titled() && !greets && shape.proseAt() != at) {
      return 0;
    }
    double weight = 0;
    if (shape.titled()) {
      weight += kindWeight(first);
      weight += first.head().equals(lines.get(above).head()) ? REPEATED_TITLE : 0;
      weight += shape.subtitled() ? SUBTITLE : 0;
      weight += shape.namedWithUnit() ? UNIT_AND_NAME_BELOW : shape.named() ? NAME_BELOW : 0;
      weight += shape.dated() ? DATE_BELOW : 0;
      weight += !shape.isMarked() && collection ? first.gap() > 0 ? NESTED : NESTED_CLOSE : 0;
    }
    weight += shape.addressed() ? SALUTATION : shape.weaklyAddressed() ? WEAK_SALUTATION : 0;
    if (shape.proseAt() < 0) {
      return shape.addressed() ? weight : 0;
    }
    weight += shape.isMarked() && shape.isLike(Shape.of(lines, above)) ? SAME_SHAPE : 0;
    weight +=
        shape.proseAt() == at && Roles.atOnce(lines.get(above).head()) && Roles.atOnce(first.head())
            ? ALL_BY_ROLE
            : 0;
    return weight + prose(lines.get(shape.proseAt()), role, shape.proseAt() == at);
  }

  /** The title of the part above once more, at a page's end or beginning. */
  private boolean isRunningHead(int at, int above) {
    return lines.get(at).head().equals(lines.get(above).head())
        && (lines.get(at - 1).is(LineSign.PAGE_NUMBER)
            || at + 1 < lines.size() && lines.get(at + 1).is(LineSign.PAGE_NUMBER));
  }

  /** Under the heading of the part stands the title of the first of several texts. */
  boolean isCollection(int above) {
    boolean overHeading =
        above + 1 < lines.size() && HeadingLine.isPiece(lines.get(above + 1).head());
    return collects(overHeading ? above + 1 : above);
  }

  private boolean collects(int above) {
    if (above + 2 >= lines.size()) {
      return false;
    }
    String heading = lines.get(above).head();
    TextLine title = lines.get(above + 1);
    boolean collects =
        HeadingLine.isPiece(heading) || words.collections().stream().anyMatch(heading::contains);
    return collects
        && title.isTitleLike()
        && !heading.contains(title.head())
        && lines.get(above + 2).isProse();
  }

  /** 护士王丽的心得体会, even when numbered 三、. */
  private boolean isNamedTitle(TextLine line) {
    return line.length() <= 30
        && line.signs().isEmpty()
        && words.kinds().stream().anyMatch(line.head()::endsWith)
        && AuthorFromName.of(line.head()).isPresent();
  }

  /** A signature, a date, a unit above a date. */
  private boolean endsText(int at) {
    TextLine line = lines.get(at);
    boolean bracketed = "（(".indexOf(line.head().charAt(0)) >= 0 && line.length() <= 20;
    return line.is(LineSign.DATE)
        || bracketed
        || Shape.isSubtitle(line)
        || Shape.isName(line)
        || AuthorFromText.isUnit(line.head()) && line.length() <= 20;
  }

  private double prose(TextLine line, OptionalInt role, boolean atOnce) {
    String head = line.head();
    boolean opens =
        !SignWords.start(words.openings(), head).isEmpty() || DAY.matcher(head).lookingAt();
    boolean goesOn =
        atOnce
            && (!SignWords.start(words.continuations(), head).isEmpty()
                || Section.number(head) > 0);
    OptionalInt own = Roles.of(head);
    boolean other = own.isPresent() && role.isPresent() && own.getAsInt() != role.getAsInt();
    return PROSE
        + (opens && !goesOn ? OPENING : 0)
        + (goesOn ? CONTINUATION : 0)
        + (other ? Roles.atOnce(head) ? OTHER_ROLE_AT_ONCE : OTHER_ROLE : 0);
  }

  /** More for a title that tells its kind in full. */
  private double kindWeight(TextLine line) {
    String head = BRACKET.matcher(line.head()).replaceFirst("");
    int kind = 0;
    for (String word : words.kinds()) {
      kind = head.endsWith(word) ? Math.max(kind, word.length()) : kind;
    }
    boolean full = kind >= 4 && line.length() >= MIN_FULL_TITLE_CHARS;
    return full ? FULL_TITLE : kind > 0 && line.length() >= MIN_TITLE_CHARS ? KIND_TITLE : TITLE;
  }
}
