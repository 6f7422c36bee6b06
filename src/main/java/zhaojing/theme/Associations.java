package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.ThemeId;

/**
 * Counts in each sentence the words that often stand near a theme ({@code theme-words.yaml}). None
 * of them proves anything: how far each theme may trust them is learnt.
 */
final class Associations {
  /** A word of a theme; the same word may belong to several. */
  private record Word(ThemeId theme, int number) {}

  private final CueIndex<Word> index;

  Associations(Map<ThemeId, List<String>> words) {
    List<CueIndex.Group<Word>> groups = new ArrayList<>();
    new TreeMap<>(words)
        .forEach(
            (theme, cues) -> {
              for (String cue : cues) {
                groups.add(
                    new CueIndex.Group<>(new Word(theme, groups.size()), List.of(cue), List.of()));
              }
            });
    index = new CueIndex<>(groups);
  }

  /**
   * How many different words of each theme stand in each sentence; themes without any are left out.
   *
   * @param text that the sentences' views are in
   */
  List<Map<ThemeId, Integer>> counts(String text, List<SentenceClues> sentences) {
    List<CueIndex.Hit<Word>> hits = index.find(text);
    List<Map<ThemeId, Integer>> counts = new ArrayList<>();
    int next = 0;
    for (SentenceClues sentence : sentences) {
      Set<Word> seen = new HashSet<>();
      Map<ThemeId, Integer> own = new TreeMap<>();
      while (next < hits.size() && hits.get(next).span().start() < sentence.view().end()) {
        CueIndex.Hit<Word> hit = hits.get(next++);
        if (sentence.view().contains(hit.span()) && seen.add(hit.key())) {
          own.merge(hit.key().theme(), 1, Integer::sum);
        }
      }
      counts.add(own);
    }
    return counts;
  }

  /**
   * The features of a sentence: whether one word of a theme stands in it, whether more, and how
   * many stand on average in the other sentences of its paragraph.
   *
   * @param from first sentence of the paragraph
   * @param to behind its last
   */
  static Input features(List<Map<ThemeId, Integer>> counts, int at, int from, int to) {
    Input input = new Input();
    counts
        .get(at)
        .forEach(
            (theme, n) -> {
              input.add("a=" + theme);
              if (n > 1) {
                input.add("a2=" + theme);
              }
            });
    Map<ThemeId, Integer> others = new TreeMap<>();
    for (int i = from; i < to; i++) {
      if (i != at) {
        counts.get(i).forEach((theme, n) -> others.merge(theme, n, Integer::sum));
      }
    }
    others.forEach(
        (theme, n) -> input.add("ap=" + theme, StrictMath.log1p((double) n / (to - from - 1))));
    return input;
  }
}
