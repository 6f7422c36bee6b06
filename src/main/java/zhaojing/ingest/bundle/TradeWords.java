package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhaojing.ingest.signs.SignWords;

/** Where a text has words of which trade: the rows of {@code workplaces}. */
final class TradeWords {
  private static final Map<String, List<Word>> BY_BEGINNING = byBeginning();
  private static final int ROWS = SignWords.SHIPPED.workplaces().size();

  private record Word(String word, int row, int id) {}

  /** Offsets of words in order, with their row and their own number. */
  private final int[] offsets;

  private final int[] rows;
  private final int[] ids;

  TradeWords(String text) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String beginning = text.substring(i, Math.min(text.length(), i + 1));
      for (Word word : BY_BEGINNING.getOrDefault(beginning, List.of())) {
        if (text.startsWith(word.word(), i)) {
          found.add(new int[] {i, word.row(), word.id()});
        }
      }
    }
    offsets = found.stream().mapToInt(f -> f[0]).toArray();
    rows = found.stream().mapToInt(f -> f[1]).toArray();
    ids = found.stream().mapToInt(f -> f[2]).toArray();
  }

  private static Map<String, List<Word>> byBeginning() {
    Map<String, List<Word>> words = new HashMap<>();
    List<List<String>> rows = SignWords.SHIPPED.workplaces();
    int id = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (String word : rows.get(row)) {
        words
            .computeIfAbsent(word.substring(0, 1), k -> new ArrayList<>())
            .add(new Word(word, row, id++));
      }
    }
    return words;
  }

  /** Different words of each row in a stretch of the text. */
  int[] counts(int from, int to) {
    int[] counts = new int[ROWS];
    List<Integer> met = new ArrayList<>();
    for (int i = first(from); i < offsets.length && offsets[i] < to; i++) {
      if (!met.contains(ids[i])) {
        met.add(ids[i]);
        counts[rows[i]]++;
      }
    }
    return counts;
  }

  private int first(int from) {
    int low = 0;
    int high = offsets.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * How the trades of two stretches differ.
   *
   * @param other words of a trade that only the one below has, at most 3
   * @param same words, at most 3, of the trade above that the one below has too
   * @param left words, at most 3, of a trade that only the one above has
   */
  record Change(int other, int same, int left) {}

  Change change(int from, int at, int to) {
    int[] above = counts(from, at);
    int[] below = counts(at, to);
    int other = 0;
    int same = 0;
    int left = 0;
    for (int row = 0; row < ROWS; row++) {
      if (above[row] == 0) {
        other = Math.max(other, below[row]);
      } else if (below[row] == 0) {
        left = Math.max(left, above[row]);
      } else {
        same = Math.max(same, Math.min(above[row], below[row]));
      }
    }
    return new Change(Math.min(3, other), Math.min(3, same), Math.min(3, left));
  }
}
