package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Span;
import zhaojing.text.PhraseTrie;

/** A list of plain phrases, and of longer ones inside which they mean something else. Immutable. */
public final class Phrases {
  private final PhraseTrie<Boolean> trie;

  /**
   * @param not phrases that cover a phrase: 有时间 is no 有时
   */
  public Phrases(List<String> phrases, List<String> not) {
    Map<String, Boolean> all = new TreeMap<>();
    phrases.forEach(p -> all.put(p, true));
    not.forEach(p -> all.put(p, false));
    trie = new PhraseTrie<>(all);
  }

  public Phrases(List<String> phrases) {
    this(phrases, List.of());
  }

  /** Spans in {@code words}, the longest where some overlap, in order. */
  public List<Span> in(String words) {
    List<PhraseTrie.Hit<Boolean>> hits = new ArrayList<>(trie.find(words));
    hits.sort(
        Comparator.<PhraseTrie.Hit<Boolean>>comparingInt(h -> h.span().start())
            .thenComparingInt(h -> -h.span().end()));
    List<Span> spans = new ArrayList<>();
    int covered = 0;
    for (PhraseTrie.Hit<Boolean> hit : hits) {
      if (hit.span().start() >= covered) {
        covered = hit.span().end();
        if (hit.value()) {
          spans.add(hit.span());
        }
      }
    }
    return spans;
  }

  public boolean standsIn(String words) {
    return !in(words).isEmpty();
  }
}
