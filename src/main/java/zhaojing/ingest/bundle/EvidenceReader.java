package zhaojing.ingest.bundle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.signs.LineSign;
import zhaojing.ingest.signs.SignWords;

/** Reads the evidence at a segment of a text. */
final class EvidenceReader {
  /** Of the part above, when the rules alone would not begin a text. */
  private static final int MIN_BODY_CHARS = 90;

  /** Strange wording weighs no more than several usual words. */
  private static final double MAX_WORDING = 3;

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:如下|以下|几点|几个方面|[两三四五六]个?方面|[两三四五六]个?问题|[两三四五六]点|包涵|来谈|来说|谈谈)[^。]{0,14}[。：:]$");

  private static final Pattern AHEAD =
      Pattern.compile("^(?:从(?!事)[^，。]{1,12}(?:起|开始)|今后|以后|下一步|往后|自本月)");
  private static final int NEAR_CHARS = 220;
  private static final int FAR_CHARS = 900;
  private static final int BELOW_CHARS = 360;
  private static final int MAX_HEAD_SEGMENTS = 8;
  private static final int SOON_SEGMENTS = 2;

  private static final Pattern LATER =
      Pattern.compile(
          "^(?:[（(]?[二三四五六七八九十2-9][）)、．.]|[二三四五六七八九十]是|第[二三四五六七八九十]|其[二三四五]|[2-9][．.、]|再次|其次|最后|此外|另外|同时|还有)");

  private final String text;
  private final List<TextLine> lines;
  private final List<Segment> segments;
  private final Seams seams;
  private final SeamKnowledge knowledge;
  private final Cohesion cohesion;
  private final TradeWords trades;
  private final Workplace workplace;
  private final boolean signedHead;
  private final int chars;

  EvidenceReader(
      String text,
      List<TextLine> lines,
      List<Segment> segments,
      Seams seams,
      SeamKnowledge knowledge) {
    this.text = text;
    this.lines = lines;
    this.segments = segments;
    this.seams = seams;
    this.knowledge = knowledge;
    this.cohesion = new Cohesion(text, knowledge.vocabulary());
    this.trades = new TradeWords(text);
    this.workplace = new Workplace(lines);
    Shape head = lines.isEmpty() ? null : Shape.of(lines, 0);
    this.signedHead = head != null && head.titled() && head.named();
    this.chars = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
  }

  /**
   * @param at a segment
   * @param from the segment that the part above begins with
   * @param state what the rules know of that part
   * @param body characters of its paragraphs
   * @return empty when no text can begin here
   */
  Optional<double[]> read(int at, int from, Seams.State state, int body) {
    Segment segment = segments.get(at);
    TextLine line = lines.get(segment.line());
    Optional<Seams.Signs> signs =
        segment.inside() ? Optional.empty() : seams.signs(segment.line(), state);
    if (!segment.inside() && signs.isEmpty() || segment.inside() && seams.quoted(segment.line())) {
      return Optional.empty();
    }
    boolean ruled = signs.map(Seams.Signs::opens).orElse(false);
    boolean signsOff =
        signs.isPresent()
            && !ruled
            && signs.get().returns() == 0
            && (Shape.isName(line) || line.is(LineSign.DATE) || isUnitOverDate(segment.line()))
            && segment.line() > 0
            && !Seams.isBetween(lines.get(segment.line() - 1));
    if (signsOff || !ruled && (body < MIN_BODY_CHARS || state.guarded())) {
      return Optional.empty();
    }
    int first = firstProse(at);
    int last = lastProse(at, from);
    if (first < 0 || last < 0) {
      return Optional.empty();
    }
    double[] e = Evidence.none();
    set(e, Evidence.BIAS, 1);
    set(e, Evidence.INSIDE, segment.inside());
    set(e, Evidence.HEADING, !line.isProse());
    signs.ifPresent(s -> rules(e, s));
    set(e, Evidence.GUARDED, state.guarded());
    GluedTitle glued =
        segment.inside() || !line.isProse() ? GluedTitle.NONE : GluedTitle.of(line.head());
    set(e, Evidence.GLUED_KIND, glued.kind());
    set(e, Evidence.GLUED_NAMED, glued.named());
    set(e, Evidence.GLUED_SPACED, glued.chars() > 0 && !glued.kind());
    String opening = words(first).substring(first == at ? glued.chars() : 0);
    String closing = words(last);
    double opens = clipped(knowledge.opening().of(opening), MAX_WORDING);
    double closes = clipped(knowledge.closing().of(closing), MAX_WORDING);
    set(e, Evidence.OPENING, opens);
    set(e, Evidence.CLOSING, closes);
    set(e, Evidence.EDGES, Math.max(0, opens) * Math.max(0, closes));
    naming(e, opening, first, at, from);
    int start = segment.start();
    int partStart = segments.get(from).start();
    double near =
        cohesion.share(
            Math.max(partStart, start - NEAR_CHARS), start, Math.min(chars, start + NEAR_CHARS));
    double far =
        cohesion.share(
            Math.max(partStart, start - FAR_CHARS), start, Math.min(chars, start + BELOW_CHARS));
    set(e, Evidence.APART_NEAR, -Math.log(near + 0.02));
    set(e, Evidence.APART_FAR, -Math.log(far + 0.02));
    set(
        e,
        Evidence.OTHER_WORKPLACE,
        workplace.changes(segments.get(from).line(), segment.line()) && !segment.inside());
    TradeWords.Change change =
        trades.change(
            Math.max(partStart, start - FAR_CHARS), start, Math.min(chars, start + BELOW_CHARS));
    set(e, Evidence.OTHER_TRADE, change.other());
    set(e, Evidence.SAME_TRADE, change.same());
    set(e, Evidence.TRADES, change.same() <= 1 ? Math.min(change.other(), change.left()) : 0);
    TradeWords.Change own =
        trades.change(Math.max(partStart, start - FAR_CHARS), start, Math.min(chars, start + 60));
    set(e, Evidence.OWN_TRADE, Math.min(2, own.other()));
    SignWords words = SignWords.SHIPPED;
    boolean goesOn = !SignWords.start(words.continuations(), opening).isEmpty();
    set(e, Evidence.GOES_ON, goesOn);
    set(e, Evidence.OPENING_WORD, !goesOn && !SignWords.start(words.openings(), opening).isEmpty());
    set(e, Evidence.PLEDGE, words.pledges().stream().anyMatch(closing::contains));
    set(e, Evidence.CLOSING_WORD, words.closings().stream().anyMatch(closing::contains));
    set(e, Evidence.ANNOUNCED, ANNOUNCES.matcher(closing).find());
    set(e, Evidence.AHEAD, AHEAD.matcher(opening).find());
    set(e, Evidence.COUNTS_ON, LATER.matcher(opening).find());
    TextLine above = segment.line() == 0 ? line : lines.get(segment.line() - 1);
    boolean under = !segment.inside() && line.isProse() && above.isTitleLike();
    set(e, Evidence.UNDER_TITLE, under && !Shape.isName(above));
    set(e, Evidence.BETWEEN, !segment.inside() && Seams.isBetween(above));
    set(e, Evidence.BODY_ABOVE, Math.log(Math.max(30, body) / 200.0));
    set(e, Evidence.BODY_BELOW, Math.log(Math.max(30, chars - start) / 200.0));
    set(e, Evidence.GAP, !segment.inside() && line.gap() > seams.usualGap());
    set(e, Evidence.SIGNED_HEAD, signedHead);
    return Optional.of(e);
  }

  private boolean isUnitOverDate(int line) {
    return line + 1 < lines.size()
        && lines.get(line).length() <= 20
        && AuthorFromText.isUnit(lines.get(line).head())
        && lines.get(line + 1).is(LineSign.DATE);
  }

  private static void rules(double[] e, Seams.Signs signs) {
    set(e, Evidence.RULES, signs.opens());
    set(e, Evidence.SUM, clipped(signs.sum(), 4));
    set(e, Evidence.BEGIN, clipped(signs.begin(), 6));
    set(e, Evidence.END, clipped(signs.end(), 5));
    set(e, Evidence.RETURNS, signs.returns());
    set(e, Evidence.NUMBERS, signs.numbers());
    set(e, Evidence.AGAIN, signs.again());
  }

  private void naming(double[] e, String opening, int first, int at, int from) {
    SelfNaming own = AHEAD.matcher(opening).find() ? SelfNaming.NONE : SelfNaming.of(opening);
    set(e, Evidence.ROLE, own.role());
    set(e, Evidence.PLACE, own.place());
    boolean soon = false;
    for (int i = first + 1; i <= first + SOON_SEGMENTS && i < segments.size(); i++) {
      SelfNaming next = SelfNaming.of(words(i));
      soon |= next.role() || next.place();
    }
    set(e, Evidence.SOON, soon && !own.role() && !own.place());
    boolean above = false;
    for (int i = from; i <= from + SOON_SEGMENTS + 1 && i < at; i++) {
      SelfNaming old = SelfNaming.of(words(i));
      above |= old.role() || old.place();
    }
    boolean here = own.role() || own.place() || soon;
    set(e, Evidence.NAMED_ABOVE, above);
    set(e, Evidence.NAMED_TWICE, above && here);
    if (own.role() || own.place()) {
      int begin = segments.get(first).start() + own.from();
      int end = Math.min(chars, begin + 14);
      int from0 = Math.max(segments.get(from).start(), begin - FAR_CHARS);
      set(
          e,
          Evidence.NAMED_ANEW,
          cohesion.share(from0, segments.get(at).start(), begin, end) < 0.1);
    }
  }

  /** The first segment of a paragraph at or below, near; negative when there is none. */
  private int firstProse(int at) {
    for (int i = at; i < segments.size() && i <= at + MAX_HEAD_SEGMENTS; i++) {
      if (lines.get(segments.get(i).line()).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private int lastProse(int at, int from) {
    for (int i = at - 1; i >= from && i >= at - MAX_HEAD_SEGMENTS; i--) {
      if (lines.get(segments.get(i).line()).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private String words(int at) {
    Segment segment = segments.get(at);
    return segment.length() <= 400
        ? text.substring(segment.start(), segment.end())
        : text.substring(segment.start(), segment.start() + 200)
            + text.substring(segment.end() - 200, segment.end());
  }

  private static double clipped(double value, double most) {
    return Math.max(-most, Math.min(most, value));
  }

  private static void set(double[] e, Evidence what, double value) {
    e[what.ordinal()] = value;
  }

  private static void set(double[] e, Evidence what, boolean holds) {
    e[what.ordinal()] = holds ? 1 : 0;
  }
}
