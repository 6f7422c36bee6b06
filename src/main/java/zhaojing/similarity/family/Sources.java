package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.LikelySource;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;

/**
 * Weighs which member of a family the others may go back to. Says nothing when the signs are few or
 * disagree.
 */
final class Sources {
  /** Less than this is no sign to speak of. */
  private static final int LEAST = 2;

  /** Properties of files are set by programs, and by whoever wants to. */
  private static final String RESERVATION = "文件属性可以改动，只供参考";

  private Sources() {}

  /**
   * @param shared what each member shares with others of the family
   */
  static Optional<LikelySource> of(List<Submission> members, Map<SubmissionId, List<Span>> shared) {
    Map<SubmissionId, List<Sign>> signs = new TreeMap<>();
    for (Sign sign : Sign.of(members, shared)) {
      signs.computeIfAbsent(sign.member(), id -> new ArrayList<>()).add(sign);
    }
    List<SubmissionId> ranked =
        signs.keySet().stream()
            .sorted(
                java.util.Comparator.<SubmissionId>comparingInt(id -> -weight(signs.get(id)))
                    .thenComparing(id -> id))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    List<Sign> best = signs.get(ranked.get(0));
    int against = ranked.size() == 1 ? 0 : weight(signs.get(ranked.get(1)));
    if (against >= LEAST || weight(best) - against < LEAST) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>(best.stream().map(Sign::reason).toList());
    if (best.stream().allMatch(Sign::property)) {
      reasons.add(RESERVATION);
    }
    return Optional.of(new LikelySource(ranked.get(0), reasons));
  }

  private static int weight(List<Sign> signs) {
    return signs.stream().mapToInt(Sign::weight).sum();
  }
}
