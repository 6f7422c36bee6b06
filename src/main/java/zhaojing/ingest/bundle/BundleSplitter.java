package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.ingest.signs.LineSign;
import zhaojing.model.Span;

/**
 * Finds the texts of a bundle: by their headings, and by signs that one ends and another begins.
 */
public final class BundleSplitter {
  /** Text before a second or later heading that is long enough to be the first text. */
  private static final int MIN_FIRST_CHARS = 200;

  private static final int MIN_PART_CHARS = 100;
  private static final int MAX_LOOK_CHARS = 400;

  private static final int MAX_TITLE_CHARS = 60;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:主题|标题|Subject)[:：] *(?:(?:转发?|回复|答复|Re|RE|Fwd?|FW)[:：] *){0,5}(?<subject>[^\\n]{1,60})",
          Pattern.MULTILINE);

  private BundleSplitter() {}

  /**
   * The texts in order. They don't overlap and hold everything that is not blank; what stands
   * before the first heading belongs to the first. Takes time in proportion to the text's length.
   *
   * @return one part over the whole text when it is no bundle
   */
  public static List<BundlePart> split(String text) {
    return split(text, SeamKnowledge.SHIPPED);
  }

  /** The same with other knowledge than the one that comes with the program. */
  public static List<BundlePart> split(String text, SeamKnowledge knowledge) {
    TreeMap<Integer, String> starts = headed(text);
    List<TextLine> lines = TextLine.of(text);
    List<SeamScan.Found> seams = new SeamScan(text, lines, knowledge).starts(starts.keySet());
    for (SeamScan.Found found : seams) {
      int seam = found.start();
      Integer next = starts.higherKey(seam);
      if (next == null || next - seam >= MIN_PART_CHARS) {
        starts.put(seam, title(TextLine.at(text, seam), text));
      }
    }
    if (starts.isEmpty() || starts.firstKey() > 0) {
      starts.put(0, lines.isEmpty() ? "" : title(lines.get(0), text));
    }
    if (starts.size() == 1) {
      return List.of(new BundlePart(firstLine(text), new Span(0, text.length())));
    }
    List<BundlePart> parts = new ArrayList<>();
    for (Map.Entry<Integer, String> start : starts.entrySet()) {
      Integer next = starts.higherKey(start.getKey());
      int end = next == null ? text.length() : next;
      parts.add(new BundlePart(start.getValue(), trimmed(text, start.getKey(), end)));
    }
    return List.copyOf(parts);
  }

  /** Starts by headings alone. */
  static Set<Integer> given(String text) {
    return headed(text).keySet();
  }

  /** Starts and titles by headings; none or at least two. The first is at 0. */
  private static TreeMap<Integer, String> headed(String text) {
    TreeMap<Integer, String> starts = new TreeMap<>();
    List<Heading> openings = new Headings(text).openings();
    for (Heading heading : openings) {
      boolean first = starts.isEmpty();
      boolean unmarkedFirst =
          first
              && heading.start() >= MIN_FIRST_CHARS
              && (heading.number() == 2 || heading.number() != 1 && openings.size() > 1);
      if (unmarkedFirst) {
        starts.put(0, firstLine(text));
      }
      starts.put(first && !unmarkedFirst ? 0 : heading.start(), title(heading, text));
    }
    if (starts.size() < 2) {
      starts.clear();
    }
    return starts;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Headings.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Headings.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The first line, without a label; of a mail what it is about. */
  private static String title(TextLine first, String text) {
    if (first.is(LineSign.MESSAGE)) {
      Matcher subject =
          SUBJECT.matcher(
              text.substring(
                  first.start(), Math.min(text.length(), first.start() + MAX_LOOK_CHARS)));
      if (subject.find()) {
        return firstLine(subject.group("subject"));
      }
    }
    return firstLine(first.head().replaceFirst("^(?:题目|标题)[:：] *", ""));
  }

  /** A heading that is a number only takes the line under it, if that is short. */
  private static String title(Heading heading, String text) {
    if (!heading.title().isEmpty()) {
      return heading.title();
    }
    String below =
        firstLine(
            text.substring(
                heading.bodyStart(),
                Math.min(text.length(), heading.bodyStart() + MAX_LOOK_CHARS)));
    String own = firstLine(text.substring(heading.start(), heading.bodyStart()));
    return below.isEmpty() || below.length() >= MAX_TITLE_CHARS || below.endsWith("。")
        ? own
        : below;
  }

  private static String firstLine(String text) {
    String line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    int end = Math.min(line.length(), MAX_TITLE_CHARS);
    boolean cutsPair = end < line.length() && Character.isLowSurrogate(line.charAt(end));
    return line.substring(0, cutsPair ? end - 1 : end);
  }
}
