package zhaojing.rubric.checks.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.PhraseTrie;

/** Matters of work and conduct that one speaks of in many words. Immutable. */
public final class Matters {
  /** {@code models/checks/matters.yaml}. */
  record Lists(LinkedHashMap<String, List<String>> matters, List<String> not) {}

  private final PhraseTrie<Set<String>> trie;

  private Matters(Lists lists) {
    Map<String, Set<String>> byWord = new TreeMap<>();
    lists
        .matters()
        .forEach(
            (matter, words) ->
                words.forEach(w -> byWord.computeIfAbsent(w, k -> new TreeSet<>()).add(matter)));
    lists.not().forEach(w -> byWord.put(w, Set.of()));
    trie = new PhraseTrie<>(byWord);
  }

  /** Those that come with the program. */
  public static Matters standard() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final Matters ONE =
        new Matters(Knowledge.read("models/checks/matters.yaml", Lists.class));
  }

  /** Names of the matters that {@code words} speak of. */
  public Set<String> in(String words) {
    Set<String> found = new TreeSet<>();
    trie.find(words).forEach(hit -> found.addAll(hit.value()));
    return found;
  }
}
