package zhaojing.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Span;

/** Finds any of many phrases in one pass (Aho and Corasick, 1975). Immutable. */
public final class PhraseTrie<V> {
  /** A phrase found: where, in the string searched, and what it stands for. */
  public record Hit<V>(Span span, V value) {}

  private final AhoCorasickDoubleArrayTrie<V> trie;

  public PhraseTrie(Map<String, V> phrases) {
    trie = phrases.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(phrases));
  }

  /** Every occurrence, overlapping ones too, by end and then by start. */
  public List<Hit<V>> find(CharSequence text) {
    List<Hit<V>> hits = new ArrayList<>();
    if (trie != null) {
      trie.parseText(
          text.toString(), (begin, end, value) -> hits.add(new Hit<>(new Span(begin, end), value)));
    }
    hits.sort(
        java.util.Comparator.<Hit<V>>comparingInt(h -> h.span().end())
            .thenComparingInt(h -> h.span().start()));
    return hits;
  }
}
