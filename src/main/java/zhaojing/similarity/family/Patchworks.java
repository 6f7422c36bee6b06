package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;

/**
 * Texts pieced together from several others: such a text and all those it was made of are one
 * family, though these have nothing in common with each other. A family of this kind never grows
 * beyond its middle, so it is no chain.
 */
final class Patchworks {
  /** A text of which less is shared wrote most of it by itself. */
  private static final double MIN_SHARE = 0.4;

  private final Map<SubmissionId, Submission> texts;
  private final Map<SubmissionId, Map<SubmissionId, List<Span>>> shared = new TreeMap<>();

  /** Pairs in no larger group, by each of their texts. */
  private final Map<SubmissionId, TreeSet<SubmissionId>> partners = new TreeMap<>();

  private Patchworks(Map<SubmissionId, Submission> texts) {
    this.texts = texts;
  }

  /** The groups, with those pairs put together that have a patchwork in their middle. */
  static List<List<SubmissionId>> joined(
      List<List<SubmissionId>> groups,
      List<PassageMatch> passages,
      Map<SubmissionId, Submission> texts) {
    Patchworks patchworks = new Patchworks(texts);
    for (List<SubmissionId> group : groups) {
      if (group.size() == 2) {
        patchworks.pair(group.get(0), group.get(1));
        patchworks.pair(group.get(1), group.get(0));
      }
    }
    for (PassageMatch p : passages) {
      patchworks.add(p.left(), p.right().submission());
      patchworks.add(p.right(), p.left().submission());
    }
    return patchworks.joined(groups);
  }

  private void pair(SubmissionId one, SubmissionId other) {
    partners.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
  }

  private void add(Quote side, SubmissionId other) {
    if (partners.getOrDefault(side.submission(), new TreeSet<>()).contains(other)) {
      shared
          .computeIfAbsent(side.submission(), id -> new TreeMap<>())
          .computeIfAbsent(other, id -> new ArrayList<>())
          .add(side.span());
    }
  }

  private List<List<SubmissionId>> joined(List<List<SubmissionId>> groups) {
    Set<List<SubmissionId>> taken = new HashSet<>();
    List<List<SubmissionId>> joined = new ArrayList<>();
    for (SubmissionId middle : middles()) {
      List<List<SubmissionId>> pairs =
          partners.get(middle).stream()
              .map(other -> List.copyOf(new TreeSet<>(List.of(middle, other))))
              .filter(pair -> !taken.contains(pair))
              .toList();
      if (pairs.size() > 1) {
        taken.addAll(pairs);
        TreeSet<SubmissionId> family = new TreeSet<>();
        pairs.forEach(family::addAll);
        joined.add(List.copyOf(family));
      }
    }
    groups.stream().filter(g -> !taken.contains(g)).forEach(joined::add);
    return Groups.sorted(joined);
  }

  /** Texts in several pairs that are mostly made of them, the most so first. */
  private List<SubmissionId> middles() {
    return partners.keySet().stream()
        .filter(id -> partners.get(id).size() > 1 && share(id) >= MIN_SHARE)
        .sorted(Comparator.<SubmissionId>comparingDouble(id -> -share(id)).thenComparing(id -> id))
        .toList();
  }

  private double share(SubmissionId id) {
    List<Span> spans =
        shared.getOrDefault(id, Map.of()).values().stream().flatMap(List::stream).toList();
    return Spans.covered(spans) / (double) Math.max(1, texts.get(id).document().text().length());
  }
}
