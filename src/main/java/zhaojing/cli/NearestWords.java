package zhaojing.cli;

import java.util.Comparator;
import java.util.List;

/** Which of the known words someone may have meant. */
final class NearestWords {
  private static final int MOST = 3;

  private NearestWords() {}

  /** The nearest by edit distance, those that hold the word or are held by it before them. */
  static List<String> of(String word, List<String> known) {
    return known.stream()
        .sorted(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k))
        .limit(MOST)
        .toList();
  }

  private static int distance(String word, String known) {
    boolean held = word.length() > 2 && (known.contains(word) || word.contains(known));
    return held ? 0 : edits(word, known);
  }

  /** Levenshtein's distance (1966): insertions, deletions, substitutions. */
  private static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
