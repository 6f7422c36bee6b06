package zhaojing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/**
 * Tells line ends that a page layout made (soft) from those that end a paragraph (hard).
 *
 * <p>A text counts as wrapped when most of its full lines have about the same length and many of
 * them end in the middle of a sentence. Then a line end is soft when its line is full and the next
 * line does not begin a heading.
 */
final class LineBreaks {
  private static final Pattern HEADING =
      Pattern.compile(
          "^[ \\u3000\\u00a0\\t]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．]|第[一二三四五六七八九十\\d]{1,3}[篇章部节]|[　 ]{2,}\\S).*");
  private static final String ENDS = "。！？!?…”；;：:";
  private static final int MIN_LINES = 6;
  private static final int MIN_WIDTH = 12;
  private static final int MAX_WIDTH = 120;
  private static final double FULL = 0.85;

  private LineBreaks() {}

  /**
   * Offsets of the soft line ends ({@code \n}) of {@code text}, with the hyphens that part words at
   * them.
   *
   * @param pageLines lines that hold only a page number or a running head; a paragraph may run on
   *     across them
   */
  static BitSet soft(String text, List<Span> pageLines) {
    List<Span> filled = new ArrayList<>(lines(text));
    filled.removeIf(line -> text.substring(line.start(), line.end()).isBlank());
    filled.removeAll(pageLines);
    BitSet soft = new BitSet();
    int width = wrapWidth(text, filled);
    for (int i = 0; width > 0 && i + 1 < filled.size(); i++) {
      Span line = filled.get(i);
      Span next = filled.get(i + 1);
      boolean full = line.length() >= width * FULL;
      boolean runsOn = next.start() == line.end() + 1 || !endsSentence(text, line);
      if (full && runsOn && !startsHeading(text, next)) {
        soft.set(hyphenated(text, line, next) ? line.end() - 1 : line.end(), next.start());
      }
    }
    return soft;
  }

  /** Lines without their line ends. */
  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      lines.add(new Span(start, at));
      start = at + 1;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  /** The length of a full line, or 0 when the text is not wrapped. */
  static int wrapWidth(String text, List<Span> filled) {
    int[] lengths = filled.stream().mapToInt(Span::length).sorted().toArray();
    if (lengths.length < MIN_LINES) {
      return 0;
    }
    int width = lengths[lengths.length * 9 / 10];
    if (width < MIN_WIDTH || width > MAX_WIDTH || lengths[lengths.length - 1] > width * 1.5) {
      return 0;
    }
    List<Span> full = filled.stream().filter(l -> l.length() >= width * FULL).toList();
    long midSentence = full.stream().filter(l -> !endsSentence(text, l)).count();
    return full.size() * 2 >= lengths.length && midSentence * 2 >= full.size() ? width : 0;
  }

  /** {@code commu-⏎nication}. */
  private static boolean hyphenated(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    return (last == '-' || last == '\u2010')
        && line.length() > 1
        && isSmallLetter(text.charAt(line.end() - 2))
        && isSmallLetter(text.charAt(next.start()));
  }

  private static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean endsSentence(String text, Span line) {
    return ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private static boolean startsHeading(String text, Span line) {
    int end = Math.min(line.end(), line.start() + 12);
    return HEADING.matcher(text.substring(line.start(), end)).matches();
  }
}
