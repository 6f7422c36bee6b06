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
  private static final int CREATOR = 3;
  private static final int EARLIEST = 2;

  private Sources() {}

  static Optional<LikelySource> of(List<Submission> members) {
    Map<SubmissionId, List<String>> reasons = new TreeMap<>();
    Map<SubmissionId, Integer> weights = new TreeMap<>();
    for (Submission member : fromCollections(members)) {
      add(reasons, weights, member, COLLECTION, "出自汇编文件“" + member.source().path() + "”");
    }
    earliest(members)
        .ifPresent(
            m -> add(reasons, weights, m, EARLIEST, "文件创建时间最早（" + created(m).orElse("") + "）"));
    for (Submission member : members) {
      for (Submission other : madeFrom(member, members)) {
        String copier = other.author().orElse(other.title());
        String creator = member.author().orElseThrow();
        add(reasons, weights, member, CREATOR, "署名“" + copier + "”的文件由“" + creator + "”创建");
      }
    }
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

  /** Members signed by others whose files were created by the author of {@code member}. */
  private static List<Submission> madeFrom(Submission member, List<Submission> members) {
    return members.stream()
        .filter(other -> other != member && member.author().isPresent())
        .filter(other -> !other.author().equals(member.author()))
        .filter(other -> property(other, "creator").equals(member.author()))
        .toList();
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
    return property(member, "created");
  }

  private static Optional<String> property(Submission member, String name) {
    return Optional.ofNullable(member.source().metadata().properties().get(name));
  }
}
