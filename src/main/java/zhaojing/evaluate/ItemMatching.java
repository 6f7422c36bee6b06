package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.Item;
import zhaojing.model.ItemFields;
import zhaojing.model.Span;

/**
 * Counts of one text: items, fields and links found, invented and missed. A found item has the kind
 * of a marked one and shares at least half of the longer one's characters; one to one, the best
 * overlaps first.
 */
final class ItemMatching {
  private record Pair(int gold, int found, double overlap) {}

  private final List<LabelledItem> gold;
  private final List<Item> found;
  private final Map<Integer, Integer> matched = new TreeMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();

  private ItemMatching(List<LabelledItem> gold, List<Item> found) {
    this.gold = gold;
    this.found = found;
  }

  /** Scores by name; {@link ItemScores} tells the names. */
  static Map<String, Score> of(List<LabelledItem> gold, List<Item> found) {
    ItemMatching matching = new ItemMatching(gold, found);
    matching.match();
    matching.countItems();
    matching.matched.forEach(matching::countFields);
    matching.countLinks();
    Map<String, Score> scores = new TreeMap<>();
    matching.counts.forEach((name, c) -> scores.put(name, new Score(c[0], c[1], c[2])));
    return scores;
  }

  private void match() {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double overlap = overlap(gold.get(g).span(), found.get(f).span());
        if (overlap >= 0.5 && gold.get(g).kind() == found.get(f).kind()) {
          pairs.add(new Pair(g, f, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold()) && taken.add(pair.found())) {
        matched.put(pair.gold(), pair.found());
      }
    }
  }

  private static double overlap(Span a, Span b) {
    return (double) a.overlap(b) / Math.max(1, Math.max(a.length(), b.length()));
  }

  private void count(String name, int hits, int inventions, int misses) {
    int[] c = counts.computeIfAbsent(name, n -> new int[3]);
    c[0] += hits;
    c[1] += inventions;
    c[2] += misses;
  }

  private void countItems() {
    for (int g = 0; g < gold.size(); g++) {
      boolean hit = matched.containsKey(g);
      boolean exact = hit && gold.get(g).span().equals(found.get(matched.get(g)).span());
      count("span", hit ? 1 : 0, 0, hit ? 0 : 1);
      count("exact", exact ? 1 : 0, 0, exact ? 0 : 1);
      count("kind " + gold.get(g).kind().id(), hit ? 1 : 0, 0, hit ? 0 : 1);
      if (hit && !exact) {
        count("exact", 0, 1, 0);
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!matched.containsValue(f)) {
        count("span", 0, 1, 0);
        count("exact", 0, 1, 0);
        count("kind " + found.get(f).kind().id(), 0, 1, 0);
      }
    }
  }

  private void countFields(int g, int f) {
    Map<String, String> marked = gold.get(g).fields();
    Map<String, String> read = fields(found.get(f));
    Set<String> names = new HashSet<>(marked.keySet());
    names.addAll(read.keySet());
    for (String name : names) {
      boolean same =
          marked.containsKey(name)
              && read.containsKey(name)
              && alike(marked.get(name), read.get(name));
      count(
          "field " + name,
          same ? 1 : 0,
          read.containsKey(name) && !same ? 1 : 0,
          marked.containsKey(name) && !same ? 1 : 0);
    }
  }

  private static Map<String, String> fields(Item item) {
    ItemFields fields = item.fields();
    Map<String, String> read = new TreeMap<>();
    item.holder().ifPresent(h -> read.put("holder", h.id()));
    fields.responsible().ifPresent(v -> read.put("responsible", v));
    fields.deadline().ifPresent(v -> read.put("deadline", v));
    fields.indicator().ifPresent(v -> read.put("indicator", v));
    fields.status().ifPresent(v -> read.put("status", v));
    return read;
  }

  /** One holds the other and is at least half as long. */
  private static boolean alike(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    return longer.contains(shorter) && 2 * shorter.length() >= longer.length();
  }

  private void countLinks() {
    Map<String, Integer> goldIds = new TreeMap<>();
    Map<String, Integer> goldOfFound = new TreeMap<>();
    for (int g = 0; g < gold.size(); g++) {
      goldIds.put(gold.get(g).id(), g);
    }
    matched.forEach((g, f) -> goldOfFound.put(found.get(f).id(), g));
    Set<List<Integer>> marked = new HashSet<>();
    for (int g = 0; g < gold.size(); g++) {
      for (String link : gold.get(g).links()) {
        if (goldIds.containsKey(link)) {
          marked.add(List.of(g, goldIds.get(link)));
        }
      }
    }
    int reachable = (int) marked.stream().filter(l -> matched.keySet().containsAll(l)).count();
    int hits = 0;
    int wrong = 0;
    int loose = 0;
    for (Item item : found) {
      for (String link : item.links()) {
        Integer from = goldOfFound.get(item.id());
        Integer to = goldOfFound.get(link);
        if (from == null || to == null) {
          loose++;
        } else if (marked.contains(List.of(from, to))) {
          hits++;
        } else {
          wrong++;
        }
      }
    }
    count("link", hits, wrong, reachable - hits);
    count("link all", hits, wrong + loose, marked.size() - hits);
  }
}
