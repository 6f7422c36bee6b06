package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.similarity.align.CommonSubsequence;
import zhaojing.similarity.align.Match;

/**
 * How another text words a passage of the text that a template shows.
 *
 * @param runs equal stretches in order, with offsets into the two passages
 */
record Variant(Quote mine, Quote theirs, List<Match> runs) {
  /** Single equal characters between two changes are chance. */
  private static final int MIN_RUN_CHARS = 2;

  static Variant of(Quote mine, Quote theirs) {
    List<Match> runs = new ArrayList<>(CommonSubsequence.of(mine.text(), theirs.text()));
    runs.removeIf(run -> run.length() < MIN_RUN_CHARS);
    return new Variant(mine, theirs, List.copyOf(runs));
  }

  /** Places of the shown text, where the other has other words; may be empty. */
  List<Span> differences() {
    String left = mine.text();
    String right = theirs.text();
    List<Span> found = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (int i = 0; i <= runs.size(); i++) {
      boolean last = i == runs.size();
      int nextL = last ? left.length() : runs.get(i).left();
      int nextR = last ? right.length() : runs.get(i).right();
      if (hasWord(left.substring(l, nextL)) || hasWord(right.substring(r, nextR))) {
        found.add(new Span(l, nextL).shift(mine.span().start()));
      }
      l = last ? nextL : runs.get(i).leftEnd();
      r = last ? nextR : runs.get(i).rightEnd();
    }
    return found;
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  boolean covers(Span place) {
    return mine.span().contains(place);
  }

  /** The other text's words for a place that this passage covers. */
  String words(Span place) {
    int from = start(place.start() - mine.span().start());
    int to = end(place.end() - mine.span().start());
    return theirs.text().substring(from, Math.max(from, to)).strip();
  }

  private int start(int at) {
    int from = 0;
    for (Match run : runs) {
      if (run.left() >= at) {
        break;
      }
      from = at <= run.leftEnd() ? run.right() + at - run.left() : run.rightEnd();
    }
    return from;
  }

  private int end(int at) {
    for (Match run : runs) {
      if (run.leftEnd() > at) {
        return at >= run.left() ? run.right() + at - run.left() : run.right();
      }
    }
    return at == mine.span().length() || runs.isEmpty()
        ? theirs.text().length()
        : runs.get(runs.size() - 1).rightEnd();
  }
}
