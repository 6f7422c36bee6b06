package zhaojing.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.Span;
import zhaojing.text.PhraseTrie;

/**
 * Finds the cues of many groups in one pass over a text. A group's exclusions hide what they cover:
 * 中学习惯 hides 学习.
 *
 * @param <K> names a group
 */
public final class CueIndex<K> {
  /** The words of one group. */
  public record Group<K>(K key, Collection<String> cues, Collection<String> exclusions) {}

  /** A cue found: where in the text searched, of which group. */
  public record Hit<K>(Span span, K key) {}

  private record Entry<K>(K key, Cue cue, boolean exclusion) {}

  private final PhraseTrie<List<Entry<K>>> trie;

  /** Throws IllegalArgumentException, message in Chinese, for a cue that cannot be parsed. */
  public CueIndex(Collection<Group<K>> groups) {
    Map<String, List<Entry<K>>> entries = new LinkedHashMap<>();
    for (Group<K> group : groups) {
      group.cues().forEach(cue -> add(entries, new Entry<>(group.key(), Cue.parse(cue), false)));
      group
          .exclusions()
          .forEach(cue -> add(entries, new Entry<>(group.key(), Cue.parse(cue), true)));
    }
    trie = new PhraseTrie<>(entries);
  }

  private static <K> void add(Map<String, List<Entry<K>>> entries, Entry<K> entry) {
    entries.computeIfAbsent(entry.cue().anchor(), a -> new ArrayList<>()).add(entry);
  }

  /** What is found in {@code text}, by start; spans in {@code text}. */
  public List<Hit<K>> find(String text) {
    List<Hit<K>> hits = new ArrayList<>();
    Map<K, List<Span>> hidden = new LinkedHashMap<>();
    for (PhraseTrie.Hit<List<Entry<K>>> found : trie.find(text)) {
      for (Entry<K> entry : found.value()) {
        int[] ends = entry.cue().match(text, found.span().start());
        if (ends.length == 0) {
          continue;
        }
        Span span = new Span(ends[0], ends[1]);
        if (entry.exclusion()) {
          hidden.computeIfAbsent(entry.key(), k -> new ArrayList<>()).add(span);
        } else {
          hits.add(new Hit<>(span, entry.key()));
        }
      }
    }
    Map<K, Cover> covers = new LinkedHashMap<>();
    hidden.forEach((key, spans) -> covers.put(key, new Cover(spans)));
    hits.removeIf(hit -> covers.containsKey(hit.key()) && covers.get(hit.key()).holds(hit.span()));
    hits.sort(java.util.Comparator.comparing(Hit::span));
    return List.copyOf(hits);
  }
}
