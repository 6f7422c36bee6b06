package zhaojing.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The words of one side.
 *
 * @param starts where sentences begin, in words, without the first
 */
record Sequence(List<String> words, NavigableSet<Integer> starts) {

  /**
   * @param sentences each is cut by itself, so that no word reaches over two
   */
  static Sequence of(List<String> sentences, Words cut) {
    List<String> words = new ArrayList<>();
    NavigableSet<Integer> starts = new TreeSet<>();
    for (String sentence : sentences) {
      starts.add(words.size());
      words.addAll(cut.of(sentence));
    }
    starts.remove(0);
    starts.remove(words.size());
    return new Sequence(words, starts);
  }

  int length() {
    return words.size();
  }

  String text(int from, int to) {
    return String.join("", words.subList(from, to));
  }

  boolean isOneCharacter(int from, int length) {
    String text = text(from, from + length);
    return text.codePointCount(0, text.length()) <= 1;
  }

  Sequence part(int from, int to) {
    return new Sequence(words.subList(from, to), new TreeSet<>());
  }

  /** A number for each word, the same for the same word. */
  int[] numbered(Map<String, Integer> numbers) {
    int[] sequence = new int[words.size()];
    for (int i = 0; i < sequence.length; i++) {
      sequence[i] = numbers.computeIfAbsent(words.get(i), w -> numbers.size());
    }
    return sequence;
  }
}
