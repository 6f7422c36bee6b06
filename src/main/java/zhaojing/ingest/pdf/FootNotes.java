package zhaojing.ingest.pdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes at the foot of a page.
 *
 * @param from the first row of the notes, {@code to} the row after the last
 * @param count of notes
 * @param bodySize of the type above them
 */
record FootNotes(int from, int to, int count, double bodySize) {
  private static final double SMALLER = 0.92;
  private static final Pattern MARK =
      Pattern.compile("(?:[①-⑳*＊†]|[\\[〔［（(]?\\d{1,3}[\\]〕］）).]?(?=\\D)).*", Pattern.DOTALL);
  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–·第\\s]*\\d{1,4}[-—–·页\\s]*");

  static final FootNotes NONE = new FootNotes(0, 0, 0, 0);

  static FootNotes of(List<Row> rows) {
    double bodySize = bodySize(rows);
    int to = rows.size();
    while (to > 0 && PAGE_NUMBER.matcher(rows.get(to - 1).text()).matches()) {
      to--;
    }
    int from = to;
    int count = 0;
    int begun = to;
    while (from > 0 && rows.get(from - 1).size() < SMALLER * bodySize) {
      from--;
      if (MARK.matcher(rows.get(from).text()).matches()) {
        count++;
        begun = from;
      }
    }
    // Small type above the first mark is something else.
    return count == 0 || begun == 0 ? NONE : new FootNotes(begun, to, count, bodySize);
  }

  /** The type most characters of the page are set in. */
  private static double bodySize(List<Row> rows) {
    Map<Double, Long> sizes =
        rows.stream()
            .flatMap(row -> row.glyphs().stream())
            .collect(Collectors.groupingBy(Glyph::size, Collectors.counting()));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Double, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** Whether a character of the page is a raised mark that points to a note. */
  boolean isReference(String text, double size) {
    return count > 0
        && size < 0.75 * bodySize
        && text.chars().allMatch(c -> c >= '①' && c <= '⑳' || "0123456789[]〔〕［］*".indexOf(c) >= 0);
  }
}
