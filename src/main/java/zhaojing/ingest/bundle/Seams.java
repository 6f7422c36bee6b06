package zhaojing.ingest.bundle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import zhaojing.ingest.signs.LineSign;

/**
 * Where a text ends and another begins without a numbered heading. Signs of an end and signs of a
 * beginning are added up; a line starts a part when both are there and the sum is large enough.
 */
final class Seams {
  static final int MIN_BODY_CHARS = 60;

  private static final double THRESHOLD = 3.75;

  /** Inside minutes, and under appendices and letters, only a plain beginning counts. */
  private static final double PLAIN_BEGINNING = 3;

  private static final double RESTART = 1;
  private static final double SECTIONS_RESTART = 3;

  /** More than what a section's number takes from a paragraph. */
  private static final double SECTIONS_RESTART_AT_ONCE = 5;

  private static final double NUMBERS_GO_ON = -2;
  private static final double MIN_BEGINNING = 0.5;
  private static final Pattern DIVISION =
      Pattern.compile("^(?:第[一二三四五六七八九十]{1,2}(?:部分|章|节|编)|[上中下]篇|附件)");

  private static final int MINUTES_HEAD_LINES = 12;

  private final List<TextLine> lines;
  private final Beginning beginning;
  private final int[] nextTop;
  private final int usualGap;
  private final Returning returning;
  private final boolean[] quoted;
  private final boolean hasDivisions;

  Seams(List<TextLine> lines) {
    this.lines = lines;
    this.beginning = new Beginning(lines);
    this.nextTop = nextTop(lines);
    this.usualGap = usualGap(lines);
    this.returning = Returning.of(lines);
    this.quoted = Quoted.lines(lines);
    this.hasDivisions = lines.stream().anyMatch(l -> DIVISION.matcher(l.head()).find());
  }

  static boolean isBetween(TextLine line) {
    return line.is(LineSign.WEB_NOISE) || line.is(LineSign.RULE) || line.is(LineSign.PAGE_NUMBER);
  }

  boolean quoted(int line) {
    return quoted[line];
  }

  int usualGap() {
    return usualGap;
  }

  /** A paragraph by a writer, not by an editor. */
  static boolean isOwn(TextLine line) {
    return line.isProse() && !line.is(LineSign.EDITOR_NOTE);
  }

  State begin(int at) {
    return new State(at, !lines.isEmpty() && beginning.isCollection(at));
  }

  State next(int at, State before) {
    return new State(at, before.collection);
  }

  /** Whether nothing forbids that a text begins with the line. */
  private boolean mayOpen(int at) {
    TextLine line = lines.get(at);
    return !(quoted[at]
        || isUnderSubtitleAndName(at)
        || at > 0 && quoted[at - 1]
        || line.is(LineSign.COMMENT)
        || line.is(LineSign.APPENDIX)
        || line.is(LineSign.WEB_NOISE)
        || line.is(LineSign.RULE)
        || line.is(LineSign.PAGE_NUMBER)
        || line.is(LineSign.CLOSING)
        || at > 0 && !lines.get(at - 1).is(LineSign.COMMENT) && !lines.get(at - 1).mayEndText()
        || at > 0 && lines.get(at - 1).is(LineSign.APPENDIX)
        || at > 0 && lines.get(at - 1).is(LineSign.QUOTE_INTRODUCTION));
  }

  /** What the signs around a line say; empty when no text can begin with it. */
  Optional<Signs> signs(int at, State state) {
    if (!mayOpen(at)) {
      return Optional.empty();
    }
    TextLine line = lines.get(at);
    boolean again = beginsAgain(at, state.top);
    double restarts = again ? line.isProse() ? SECTIONS_RESTART_AT_ONCE : SECTIONS_RESTART : 0;
    double plain = beginning.weight(at, state.from, state.role, state.collection);
    double begin = restarts + plain + returning.weight(at);
    Ending ending = Ending.of(lines, state.from, at, usualGap);
    boolean greetsAfterEnd = ending.signed() && line.is(LineSign.WEAK_SALUTATION);
    double numbers = numbers(state.top, nextTop[at]);
    double sum = begin + ending.weight() + numbers + (greetsAfterEnd ? RESTART : 0);
    boolean opens =
        sum >= THRESHOLD
            && begin >= MIN_BEGINNING
            && (!state.guarded() || begin >= PLAIN_BEGINNING);
    return Optional.of(
        new Signs(
            begin, ending.weight(), returning.weight(at), numbers, sum - THRESHOLD, opens, again));
  }

  /**
   * The signs of a line by the rules.
   *
   * @param begin of a beginning, with what returns
   * @param sum over the threshold
   * @param opens whether the rules alone would begin a text here
   */
  record Signs(
      double begin,
      double end,
      double returns,
      double numbers,
      double sum,
      boolean opens,
      boolean again) {}

  /** The name above is the head of this text, not the end of another. */
  private boolean isUnderSubtitleAndName(int at) {
    return at >= 2 && Shape.isSubtitle(lines.get(at - 2)) && Shape.isName(lines.get(at - 1));
  }

  /** 一、 under a paragraph that closes sections up to 三、; the text has no 第二部分. */
  private boolean beginsAgain(int at, int top) {
    return top >= 3
        && !hasDivisions
        && at > 0
        && Section.top(lines.get(at).head()) == 1
        && lines.get(at - 1).isProse()
        && Section.number(lines.get(at - 1).head()) == 0
        && lines.get(at - 1).tail().endsWith("。");
  }

  /** What the sections above and below say: 三、 and then 一、 or 四、. */
  private static double numbers(int above, int below) {
    return above >= 2 && below == 1
        ? RESTART
        : above >= 1 && below == above + 1 ? NUMBERS_GO_ON : 0;
  }

  /** The number of the first 一、 at or under each line, 0 when there is none. */
  private static int[] nextTop(List<TextLine> lines) {
    int[] next = new int[lines.size()];
    int top = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      int number = Section.top(lines.get(i).head());
      top = number > 0 ? number : top;
      next[i] = top;
    }
    return next;
  }

  private static int usualGap(List<TextLine> lines) {
    int[] counts = new int[4];
    lines.stream().filter(TextLine::isProse).forEach(l -> counts[Math.min(l.gap(), 3)]++);
    int best = 0;
    for (int gap = 1; gap < counts.length; gap++) {
      best = counts[gap] > counts[best] ? gap : best;
    }
    return best;
  }

  /** What is known of the part being read. */
  final class State {
    private final int from;
    private final boolean collection;
    private OptionalInt role = OptionalInt.empty();
    private int body;
    private int top;
    private int minutes;
    private boolean letter;
    private boolean appended;

    State(int from, boolean collection) {
      this.from = from;
      this.collection = collection;
    }

    boolean guarded() {
      return minutes >= 2 || letter || appended;
    }

    void read(int at, TextLine line) {
      boolean own = isOwn(line);
      body += own ? line.length() : 0;
      boolean sentence = line.head().indexOf('。') >= 0;
      role = role.isPresent() || !sentence ? role : Roles.of(line.head());
      int number = Section.top(line.head());
      top = number > 0 ? number : top;
      minutes += line.is(LineSign.MINUTES) && at - from < MINUTES_HEAD_LINES ? 1 : 0;
      letter |=
          line.is(LineSign.QUOTE_INTRODUCTION) && at + 1 < lines.size() && isLetter(at + 1)
              || line.is(LineSign.SALUTATION) && body >= MIN_BODY_CHARS;
      appended |= line.is(LineSign.APPENDIX) || line.is(LineSign.COMMENT);
    }

    private boolean isLetter(int at) {
      TextLine line = lines.get(at);
      return line.is(LineSign.SALUTATION)
          || line.is(LineSign.WEAK_SALUTATION)
          || line.length() < 20;
    }
  }
}
