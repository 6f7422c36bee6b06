package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.LikelySource;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;

/**
 * Weighs which member of a family the others may go back to. Says nothing when the signs are few or
 * disagree.
 */
final class Sources {
  private static final int COLLECTION = 3;
  private static final int EARLIEST = 2;
  private static final int HUB = 1;

  private Sources() {}

  static Optional<LikelySource> of(List<Submission> members, Links links) {
    Map<SubmissionId, List<String>> reasons = new TreeMap<>();
    Map<SubmissionId, Integer> weights = new TreeMap<>();
    for (Submission member : fromCollections(members)) {
      add(reasons, weights, member, COLLECTION, "出自汇编文件“" + member.source().path() + "”");
    }
    earliest(members)
        .ifPresent(
            m -> add(reasons, weights, m, EARLIEST, "文件创建时间最早（" + created(m).orElse("") + "）"));
    hub(members, links)
        .ifPresent(
            m ->
                add(
                    reasons,
                    weights,
                    m,
                    HUB,
                    "与其余 " + links.degree(m.id()) + " 篇都有相同段落，其余各篇之间不尽然"));
    int best = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<SubmissionId> leading =
        weights.entrySet().stream()
            .filter(e -> e.getValue() == best)
            .map(Map.Entry::getKey)
            .toList();
    return leading.size() == 1
        ? Optional.of(new LikelySource(leading.get(0), reasons.get(leading.get(0))))
        : Optional.empty();
  }

  private static void add(
      Map<SubmissionId, List<String>> reasons,
      Map<SubmissionId, Integer> weights,
      Submission member,
      int weight,
      String reason) {
    reasons.computeIfAbsent(member.id(), id -> new ArrayList<>()).add(reason);
    weights.merge(member.id(), weight, Integer::sum);
  }

  /** Members that lie in a bundle, when others do not. */
  private static List<Submission> fromCollections(List<Submission> members) {
    List<Submission> parts = members.stream().filter(m -> m.source().part().isPresent()).toList();
    return parts.size() == members.size() ? List.of() : parts;
  }

  /** The only member created before all others; every member must tell its date. */
  private static Optional<Submission> earliest(List<Submission> members) {
    if (members.stream().anyMatch(m -> created(m).isEmpty())) {
      return Optional.empty();
    }
    String first =
        members.stream().map(m -> created(m).orElse("")).min(String::compareTo).orElse("");
    List<Submission> earliest =
        members.stream().filter(m -> created(m).equals(Optional.of(first))).toList();
    return earliest.size() == 1 ? Optional.of(earliest.get(0)) : Optional.empty();
  }

  private static Optional<String> created(Submission member) {
    return Optional.ofNullable(member.source().metadata().properties().get("created"));
  }

  private static Optional<Submission> hub(List<Submission> members, Links links) {
    int others = members.size() - 1;
    List<Submission> hubs = members.stream().filter(m -> links.degree(m.id()) == others).toList();
    return others > 1 && hubs.size() == 1 ? Optional.of(hubs.get(0)) : Optional.empty();
  }
}
