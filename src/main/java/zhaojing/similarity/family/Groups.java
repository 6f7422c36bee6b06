package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.SubmissionId;

/**
 * The groups of texts a reader should see: clusters of passages, those of nearly the same texts put
 * together. A group grows by clusters that resemble what it began with, never by what it has
 * become, so that groups don't chain either.
 */
final class Groups {
  /** Two clusters of which so many texts are the same are one group. */
  private static final double SAME_TEXTS = 0.5;

  private record Group(Set<SubmissionId> core, TreeSet<SubmissionId> members) {
    boolean takes(Set<SubmissionId> cluster) {
      if (members.containsAll(cluster)) {
        return true;
      }
      long both = cluster.stream().filter(core::contains).count();
      return both >= (core.size() + cluster.size() - both) * SAME_TEXTS;
    }
  }

  private Groups() {}

  /** Each group sorted; by their first members, larger ones first. A text may be in several. */
  static List<List<SubmissionId>> of(List<TreeSet<SubmissionId>> clusters) {
    List<TreeSet<SubmissionId>> largestFirst = new ArrayList<>(clusters);
    largestFirst.sort(
        Comparator.<TreeSet<SubmissionId>>comparingInt(c -> -c.size())
            .thenComparing(Groups::compare));
    List<Group> groups = new ArrayList<>();
    Map<SubmissionId, List<Integer>> byMember = new HashMap<>();
    for (TreeSet<SubmissionId> cluster : largestFirst) {
      int number =
          near(cluster, byMember).stream()
              .filter(n -> groups.get(n).takes(cluster))
              .findFirst()
              .orElse(groups.size());
      if (number == groups.size()) {
        groups.add(new Group(Set.copyOf(cluster), new TreeSet<>()));
      }
      for (SubmissionId id : cluster) {
        if (groups.get(number).members().add(id)) {
          byMember.computeIfAbsent(id, i -> new ArrayList<>()).add(number);
        }
      }
    }
    return sorted(groups.stream().map(g -> List.copyOf(g.members())).toList());
  }

  /** By their first members, larger ones first. */
  static List<List<SubmissionId>> sorted(List<List<SubmissionId>> groups) {
    return groups.stream()
        .sorted(
            Comparator.<List<SubmissionId>, SubmissionId>comparing(g -> g.get(0))
                .thenComparing(g -> -g.size())
                .thenComparing(Groups::compare))
        .toList();
  }

  /** Numbers of the groups with a text in common, the oldest first. */
  private static TreeSet<Integer> near(
      TreeSet<SubmissionId> cluster, Map<SubmissionId, List<Integer>> byMember) {
    TreeSet<Integer> near = new TreeSet<>();
    cluster.forEach(id -> near.addAll(byMember.getOrDefault(id, List.of())));
    return near;
  }

  private static int compare(Iterable<SubmissionId> one, Iterable<SubmissionId> other) {
    var left = one.iterator();
    var right = other.iterator();
    while (left.hasNext() && right.hasNext()) {
      int order = left.next().compareTo(right.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }
}
