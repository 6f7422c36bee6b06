package zhaojing.ingest.bundle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.text.Numerals;

/** Recognises headings by the line they stand on. */
final class HeadingLine {
  private static final int MAX_LOOK_CHARS = 120;
  private static final int MAX_HEADING_CHARS = 60;
  private static final int MAX_TITLE_CHARS = 40;
  private static final int MIN_TITLE_CHARS = 8;

  private static final String N = "[" + Numerals.SMALL + "]{1,3}";
  private static final String KIND =
      "(?:心得体会|学习体会|学习心得|心得|体会|感想|感悟|思想汇报|对照检查材料|检查材料|自查材料|剖析材料|党性分析材料|发言稿|讲话稿|"
          + "演讲稿|范文|总结|观后感|读后感)";

  /** Nothing that ends or joins clauses. */
  private static final String TITLE_CHAR = "[^。，；！？：:、\\s]";

  private static final Pattern PIECE =
      Pattern.compile(
          "^[【\\[（(]?(?:第(?<a>"
              + N
              + ")篇|(?:篇|范文|例文)(?<b>"
              + N
              + "))[】\\]）)]?"
              + "(?:$|[\\s\u3000：:、.．—-]+(?<title>.*)$)");

  private static final Pattern SERIES =
      Pattern.compile(
          "^(?<title>"
              + TITLE_CHAR
              + "{0,40}?"
              + KIND
              + "(?:范文)?)[ \u3000]?"
              + "(?:[（(【\\[](?<a>"
              + N
              + ")[】\\]）)]|(?<b>"
              + N
              + "))(?<rest>.*)$");

  /** 学习心得之一（张三）, and under it 之二（李四）. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          "^(?:"
              + TITLE_CHAR
              + "{2,30}?"
              + KIND
              + ")?之(?<a>[一二三四五六七八九十]{1,3})"
              + "(?:[ \u3000]?[（(][^（()）。，；]{2,14}[）)])?$");

  private static final Pattern EDITION =
      Pattern.compile(
          "^(?<title>"
              + TITLE_CHAR
              + "{0,40}?"
              + KIND
              + "[（(][^（()）。，；]{1,12}(?:适用|专用|版|篇)[）)])(?<rest>.*)$");

  private static final Pattern TITLE =
      Pattern.compile("^(?<title>" + TITLE_CHAR + "{2,36}?" + KIND + ")$");

  /** 一、 （二） 3. 第一部分: the text's own sections. */
  private static final Pattern SECTION =
      Pattern.compile("^(?:[（(]?" + N + "[）)、.．]|第" + N + "[部章节条步点方]|[一二三四五六七八九十]是|附件|附[:：])");

  /** What a number counts, when it is no heading's: 心得体会2篇, 总结3月. */
  private static final String COUNTED = "年月日号篇份次条个本遍页字万千百余多项点";

  private HeadingLine() {}

  /** Whether the line is a heading like 第一篇. */
  static boolean isPiece(String line) {
    return line.length() <= MAX_HEADING_CHARS && PIECE.matcher(line).matches();
  }

  /**
   * @param line without its line end
   * @param at the line's offset in the text
   */
  static Optional<Heading> of(String line, int at) {
    int indent = line.length() - line.stripLeading().length();
    String stripped = line.strip();
    String look = stripped.substring(0, Math.min(stripped.length(), MAX_LOOK_CHARS));
    int start = at + indent;
    int end = at + line.length();
    boolean whole = stripped.length() <= MAX_HEADING_CHARS;
    Matcher piece = PIECE.matcher(look);
    if (whole && piece.matches()) {
      String numeral = piece.group("a") != null ? piece.group("a") : piece.group("b");
      String title = piece.group("title") == null ? "" : piece.group("title").strip();
      return numbered(start, end, Heading.Kind.PIECE, numeral, title);
    }
    if (SECTION.matcher(look).find()) {
      return Optional.empty();
    }
    Matcher several = OF_SEVERAL.matcher(look);
    if (whole && several.matches()) {
      return numbered(start, end, Heading.Kind.SERIES, several.group("a"), stripped);
    }
    Matcher series = SERIES.matcher(look);
    if (series.matches()) {
      boolean bracketed = series.group("a") != null;
      String numeral = bracketed ? series.group("a") : series.group("b");
      String rest = series.group("rest");
      return isHeadingEnd(rest, bracketed)
          ? numbered(
              start,
              rest.isBlank() ? end : start + series.start("rest"),
              Heading.Kind.SERIES,
              numeral,
              look.substring(0, series.start("rest")).strip())
          : Optional.empty();
    }
    Matcher edition = EDITION.matcher(look);
    if (edition.matches() && isEditionEnd(edition.group("rest"))) {
      int bodyStart = edition.group("rest").isBlank() ? end : start + edition.start("rest");
      String title = edition.group("title");
      return Optional.of(new Heading(start, bodyStart, Heading.Kind.EDITION, 0, title));
    }
    Matcher title = TITLE.matcher(look);
    return title.matches()
            && stripped.length() >= MIN_TITLE_CHARS
            && stripped.length() <= MAX_TITLE_CHARS
        ? Optional.of(new Heading(start, end, Heading.Kind.TITLE, 0, stripped))
        : Optional.empty();
  }

  /**
   * Headings in the middle of a line: what the lines above called 心得体会2 goes on as 心得体会3 behind the
   * end of a sentence.
   *
   * @param stem of a heading already found, without its number
   */
  static Optional<Heading> inside(String line, int at, String stem) {
    for (int found = line.indexOf(stem, 1); found > 0; found = line.indexOf(stem, found + 1)) {
      int behind = Math.min(line.length(), found + stem.length() + MAX_LOOK_CHARS);
      Matcher series = SERIES.matcher(line.substring(found, behind));
      if ("。！？”…".indexOf(line.charAt(found - 1)) >= 0
          && series.matches()
          && series.group("b") != null
          && series.group("title").equals(stem)
          && isHeadingEnd(series.group("rest"), false)) {
        int bodyStart = found + series.start("rest");
        String title = line.substring(found, bodyStart).strip();
        return numbered(at + found, at + bodyStart, Heading.Kind.SERIES, series.group("b"), title);
      }
    }
    return Optional.empty();
  }

  /** A line end, a gap, or after a number the first word of a sentence. */
  private static boolean isHeadingEnd(String rest, boolean bracketed) {
    if (rest.isEmpty()) {
      return true;
    }
    char next = rest.charAt(0);
    return next == ' '
        || next == '\u3000'
        || next == '\t'
        || !bracketed && isHan(next) && COUNTED.indexOf(next) < 0;
  }

  /** A scan has the paragraph on the same line. */
  private static boolean isEditionEnd(String rest) {
    return isHeadingEnd(rest, true) || isHan(rest.charAt(0)) && "的是和与".indexOf(rest.charAt(0)) < 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static Optional<Heading> numbered(
      int start, int bodyStart, Heading.Kind kind, String numeral, String title) {
    int number = Numerals.small(numeral);
    return number == 0
        ? Optional.empty()
        : Optional.of(new Heading(start, bodyStart, kind, number, title));
  }
}
