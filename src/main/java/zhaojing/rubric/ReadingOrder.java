package zhaojing.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.Member;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Severity;
import zhaojing.model.SubmissionId;

/**
 * The order in which a supervisor should look at a batch: texts tied by copied passages, family by
 * family; other grave findings; the hollow; those worth circulating; then the rest, weakest first,
 * and what is not rated.
 */
public final class ReadingOrder {
  /** Why a text stands where it does, first to last. */
  private enum Place {
    COPIED,
    GRAVE,
    HOLLOW,
    CIRCULATE,
    REVISE,
    ACCEPT,
    NOT_RATED
  }

  /**
   * @param weight within the place, greater first
   * @param group texts of one group stay together
   */
  private record Ranked(
      Judgement judgement, Place place, int weight, String group, int within, String reason) {}

  private static final Comparator<Ranked> ORDER =
      Comparator.comparing(Ranked::place)
          .thenComparing(Ranked::weight, Comparator.reverseOrder())
          .thenComparing(Ranked::group)
          .thenComparing(Ranked::within)
          .thenComparing(r -> r.judgement().submission());

  private final RecommendationRules rules;

  public ReadingOrder(RecommendationRules rules) {
    this.rules = rules;
  }

  /**
   * Ranks a whole batch.
   *
   * @return reviews sorted by submission, ranks from 1 without gaps
   */
  public List<Review> rank(
      List<Judgement> judgements, List<Finding> findings, List<CopyFamily> families) {
    Map<SubmissionId, List<Finding>> findingsOf = new HashMap<>();
    findings.forEach(
        f -> findingsOf.computeIfAbsent(f.submission(), id -> new ArrayList<>()).add(f));
    Map<SubmissionId, CopyFamily> familyOf = familyOf(families);
    List<Ranked> ranked =
        judgements.stream()
            .map(
                j ->
                    place(
                        j,
                        findingsOf.getOrDefault(j.submission(), List.of()),
                        Optional.ofNullable(familyOf.get(j.submission()))))
            .sorted(ORDER)
            .toList();
    List<Review> reviews = new ArrayList<>();
    for (Ranked r : ranked) {
      List<String> why = r.reason().isEmpty() ? List.of() : List.of(r.reason());
      reviews.add(r.judgement().ranked(reviews.size() + 1, why));
    }
    reviews.sort(Comparator.comparing(Review::submission));
    return List.copyOf(reviews);
  }

  private Ranked place(Judgement judgement, List<Finding> findings, Optional<CopyFamily> family) {
    int critical = count(findings, Severity.CRITICAL);
    int major = count(findings, Severity.MAJOR);
    boolean hollow =
        findings.stream().anyMatch(f -> rules.hollowChecks().containsKey(f.check().value()));
    if (family.isPresent() && judgement.copiedShare() >= rules.familyFromCopiedShare()) {
      CopyFamily f = family.get();
      boolean source =
          f.likelySource().filter(s -> s.submission().equals(judgement.submission())).isPresent();
      String reason = "先读：与另外 " + (f.members().size() - 1) + " 篇有相同段落（" + f.id() + "）。";
      int within = source ? 0 : 101 - (int) Math.round(judgement.copiedShare() * 100);
      return new Ranked(judgement, Place.COPIED, f.members().size(), f.id(), within, reason);
    }
    if (critical + major > 0) {
      return new Ranked(
          judgement,
          Place.GRAVE,
          critical * 100 + major,
          "",
          0,
          "先读：有 " + (critical + major) + " 个重要问题。");
    }
    if (judgement.ratings().isEmpty()) {
      return new Ranked(judgement, Place.NOT_RATED, 0, "", 0, "");
    }
    Recommendation recommendation = judgement.recommendation().orElse(Recommendation.ACCEPT);
    if (recommendation == Recommendation.CIRCULATE) {
      return new Ranked(judgement, Place.CIRCULATE, judgement.sum(), "", 0, "");
    }
    Place place =
        hollow
            ? Place.HOLLOW
            : recommendation == Recommendation.ACCEPT ? Place.ACCEPT : Place.REVISE;
    return new Ranked(judgement, place, -judgement.sum(), "", 0, "");
  }

  /** Grave findings of a kind that is not hollowness itself. */
  private int count(List<Finding> findings, Severity severity) {
    return (int)
        findings.stream()
            .filter(f -> f.severity() == severity)
            .filter(f -> !rules.hollowChecks().containsKey(f.check().value()))
            .count();
  }

  /** The largest family of each text. */
  private static Map<SubmissionId, CopyFamily> familyOf(List<CopyFamily> families) {
    Map<SubmissionId, CopyFamily> familyOf = new HashMap<>();
    for (CopyFamily family : families) {
      for (Member member : family.members()) {
        familyOf.merge(
            member.submission(), family, (a, b) -> b.members().size() > a.members().size() ? b : a);
      }
    }
    return familyOf;
  }
}
