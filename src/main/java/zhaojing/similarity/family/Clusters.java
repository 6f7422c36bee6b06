package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

/**
 * Copied passages sorted by what was copied: two passages belong together when they lie at the same
 * place of a text. Texts that are tied by different words therefore don't chain: where A and B
 * share one paragraph and B and C another, there are two clusters.
 */
final class Clusters {
  /** Two places of a text are the same when so much of the longer one is in both. */
  private static final double SAME_PLACE = 0.5;

  /** Neighbours to hold a place against; in a text that hundreds copied, places repeat. */
  private static final int MAX_NEIGHBOURS = 32;

  private final int[] parents;

  private Clusters(int passages) {
    parents = new int[passages];
    Arrays.setAll(parents, i -> i);
  }

  /** The texts of each cluster, by its first passage. Order of the passages does not matter. */
  static List<TreeSet<SubmissionId>> of(List<PassageMatch> passages) {
    Clusters clusters = new Clusters(passages.size());
    Map<SubmissionId, TreeMap<Span, Integer>> places = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      clusters.put(places, passages.get(i).left(), i);
      clusters.put(places, passages.get(i).right(), i);
    }
    places.values().forEach(clusters::joinNeighbours);
    Map<Integer, TreeSet<SubmissionId>> texts = new LinkedHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      TreeSet<SubmissionId> members =
          texts.computeIfAbsent(clusters.root(i), root -> new TreeSet<>());
      members.add(passages.get(i).left().submission());
      members.add(passages.get(i).right().submission());
    }
    return List.copyOf(texts.values());
  }

  private void put(Map<SubmissionId, TreeMap<Span, Integer>> places, Quote side, int passage) {
    Integer same =
        places
            .computeIfAbsent(side.submission(), id -> new TreeMap<>())
            .putIfAbsent(side.span(), passage);
    if (same != null) {
      join(same, passage);
    }
  }

  private void joinNeighbours(TreeMap<Span, Integer> places) {
    List<Map.Entry<Span, Integer>> sorted = new ArrayList<>(places.entrySet());
    for (int i = 0; i < sorted.size(); i++) {
      Span span = sorted.get(i).getKey();
      int last = Math.min(sorted.size(), i + 1 + MAX_NEIGHBOURS);
      for (int j = i + 1; j < last && sorted.get(j).getKey().start() < span.end(); j++) {
        Span other = sorted.get(j).getKey();
        int longer = Math.max(span.length(), other.length());
        if (span.overlap(other) >= longer * SAME_PLACE) {
          join(sorted.get(i).getValue(), sorted.get(j).getValue());
        }
      }
    }
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int passage) {
    int root = passage;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
