package zhaojing.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two wordings with what differs in 【】: the longest common subsequence of their words.
 *
 * @param left with marks
 * @param right with marks
 */
record WordDifferences(String left, String right) {
  /** Longer products of lengths are shown without marks. */
  private static final long MAX_CELLS = 4_000_000;

  static WordDifferences of(String left, String right) {
    List<String> lefts = words(left);
    List<String> rights = words(right);
    if ((long) lefts.size() * rights.size() > MAX_CELLS) {
      return new WordDifferences(left, right);
    }
    int[][] longest = new int[lefts.size() + 1][rights.size() + 1];
    for (int i = lefts.size() - 1; i >= 0; i--) {
      for (int j = rights.size() - 1; j >= 0; j--) {
        longest[i][j] =
            lefts.get(i).equals(rights.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Marked first = new Marked();
    Marked second = new Marked();
    int i = 0;
    int j = 0;
    while (i < lefts.size() || j < rights.size()) {
      if (i < lefts.size() && j < rights.size() && lefts.get(i).equals(rights.get(j))) {
        first.add(lefts.get(i++), false);
        second.add(rights.get(j++), false);
      } else if (j == rights.size()
          || (i < lefts.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        first.add(lefts.get(i++), true);
      } else {
        second.add(rights.get(j++), true);
      }
    }
    return new WordDifferences(first.text(), second.text());
  }

  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.CHINESE);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      if (word.codePoints().allMatch(Character::isIdeographic)) {
        word.codePoints().forEach(c -> words.add(Character.toString(c)));
      } else {
        words.add(word);
      }
      start = end;
    }
    return words;
  }

  /** A text in the making, with marks around what differs. */
  private static final class Marked {
    private final StringBuilder text = new StringBuilder();
    private boolean open;

    void add(String word, boolean differs) {
      if (differs != open) {
        text.append(differs ? '【' : '】');
        open = differs;
      }
      text.append(word);
    }

    String text() {
      return text + (open ? "】" : "");
    }
  }
}
