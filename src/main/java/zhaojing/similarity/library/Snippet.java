package zhaojing.similarity.library;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * The stretch of a text that shows most of what a search matched.
 *
 * @param span of the text as extracted
 * @param pieces the stretch, cut where matches begin and end; line ends and other control
 *     characters as spaces
 */
public record Snippet(Span span, List<Piece> pieces) {
  private static final int BEFORE_CHARS = 20;

  /** Words, matched or beside what matched. */
  public record Piece(String text, boolean matched) {}

  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param maxChars of the stretch; the first match is shown whole even when it is longer
   */
  public static Snippet of(SearchHit hit, int maxChars) {
    String text = hit.text().text();
    if (hit.matches().isEmpty()) {
      Span span = new Span(0, whole(text, Math.min(maxChars, text.length())));
      return new Snippet(span, List.of(piece(text, span.start(), span.end(), false)));
    }
    Span window = window(hit.matches(), text, maxChars);
    List<Piece> pieces = new ArrayList<>();
    int at = window.start();
    for (Span match : hit.matches()) {
      if (window.contains(match)) {
        if (at < match.start()) {
          pieces.add(piece(text, at, match.start(), false));
        }
        pieces.add(piece(text, match.start(), match.end(), true));
        at = match.end();
      }
    }
    if (at < window.end()) {
      pieces.add(piece(text, at, window.end(), false));
    }
    return new Snippet(window, pieces);
  }

  private static Span window(List<Span> matches, String text, int maxChars) {
    Span best = new Span(0, 0);
    int most = -1;
    for (int i = 0; i < matches.size(); i++) {
      int start = whole(text, Math.max(0, matches.get(i).start() - BEFORE_CHARS));
      int end = Math.max(matches.get(i).end(), Math.min(text.length(), start + maxChars));
      int covered = 0;
      for (int j = i; j < matches.size() && matches.get(j).end() <= end; j++) {
        covered += matches.get(j).length();
      }
      if (covered > most) {
        most = covered;
        best = new Span(start, whole(text, end));
      }
    }
    return best;
  }

  /** The same place, or one before it where it would split a character. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  private static Piece piece(String text, int from, int to, boolean matched) {
    return new Piece(printable(text.substring(from, to)), matched);
  }

  /** Words of a file on one line of a terminal, which control characters could command. */
  public static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
  }
}
