package zhaojing.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import zhaojing.model.CopyFamily;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.LikelySource;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Severity;
import zhaojing.model.SubmissionId;

/** Joins ratings, shares and findings of a text to a judgement with its reasons. Immutable. */
public final class Reviewer {
  private final Rubric rubric;
  private final RecommendationRules rules;
  private final Advisor advisor = new Advisor(AdviceRules.standard());

  public Reviewer(Rubric rubric) {
    this.rubric = rubric;
    this.rules = rubric.rules();
  }

  /**
   * Judges a whole batch. Where the texts do not fit in memory together, call {@link #judge} for
   * each and {@link ReadingOrder#rank} once.
   *
   * @return one review for each subject, sorted by submission
   */
  public List<Review> review(
      List<Subject> subjects, List<Finding> findings, List<CopyFamily> families) {
    List<Judgement> judgements =
        subjects.stream()
            .map(
                s -> {
                  SubmissionId id = s.submission().id();
                  List<Finding> own =
                      findings.stream().filter(f -> f.submission().equals(id)).toList();
                  return judge(s, own, families);
                })
            .toList();
    return new ReadingOrder(rules).rank(judgements, findings, families);
  }

  /**
   * @param findings on this text
   * @param families all, or those this text belongs to
   */
  public Judgement judge(Subject subject, List<Finding> findings, List<CopyFamily> families) {
    double copied = subject.share(subject.copied());
    double official = subject.share(subject.official());
    SubmissionId id = subject.submission().id();
    Optional<String> unrated = whyNotRated(subject);
    if (unrated.isPresent()) {
      return new Judgement(
          id,
          List.of(),
          copied,
          official,
          Optional.empty(),
          List.of(unrated.get()),
          advisor.advise(subject, rubric.tally(subject), List.of(), findings));
    }
    Tally tally = rubric.tally(subject);
    List<Rating> ratings = rubric.rate(subject, tally);
    Origin origin = Origin.of(id, families);
    List<String> reasons = new ArrayList<>();
    Recommendation recommendation = recommend(ratings, copied, origin, findings, reasons);
    return new Judgement(
        id,
        ratings,
        copied,
        official,
        Optional.of(recommendation),
        reasons,
        advisor.advise(subject, tally, ratings, findings));
  }

  private Optional<String> whyNotRated(Subject subject) {
    double legible = Legibility.share(subject.view());
    int length = subject.length();
    if (!subject.submission().genre().isReflection()) {
      return Optional.of("文稿类型为“" + subject.submission().genre().chinese() + "”，不作评分。");
    }
    if (length < rules.leastCharsToRate()) {
      return Optional.of("全文只有 " + length + " 字，不作评分。");
    }
    if (legible < rules.leastLegibleShare()) {
      return Optional.of("提取的文字有 " + percent(1 - legible) + " 是乱码，不作评分，请核对原件。");
    }
    return Optional.empty();
  }

  /** What is known of who wrote a shared text first. */
  private enum Origin {
    THIS("，这一篇可能写在前面"),
    ANOTHER(""),
    UNKNOWN("，哪一篇在先还不能确定，请先核实");

    private final String note;

    Origin(String note) {
      this.note = note;
    }

    static Origin of(SubmissionId id, List<CopyFamily> families) {
      List<SubmissionId> sources =
          families.stream()
              .flatMap(f -> f.likelySource().stream())
              .map(LikelySource::submission)
              .toList();
      return sources.contains(id) ? THIS : sources.isEmpty() ? UNKNOWN : ANOTHER;
    }
  }

  private Recommendation recommend(
      List<Rating> ratings,
      double copied,
      Origin origin,
      List<Finding> findings,
      List<String> reasons) {
    int sum = ratings.stream().mapToInt(Rating::level).sum();
    Recommendation worst = Recommendation.CIRCULATE;
    if (copied >= rules.reviseFromCopiedShare()) {
      boolean most = copied >= rules.returnFromCopiedShare();
      if (origin != Origin.THIS) {
        worst = most ? Recommendation.RETURN : Recommendation.REVISE;
      }
      reasons.add("有 " + percent(copied) + " 的文字与其他文稿相同" + origin.note + "。");
    }
    for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR)) {
      for (Finding finding : findings.stream().filter(f -> f.severity() == severity).toList()) {
        boolean critical = severity == Severity.CRITICAL;
        worst = worse(worst, critical ? Recommendation.RETURN : Recommendation.REVISE);
        reasons.add(finding.message());
      }
    }
    boolean hollow =
        findings.stream().anyMatch(f -> rules.hollowChecks().contains(f.check().value()));
    if (hollow && sum <= rules.returnUpToSum()) {
      worst = worse(worst, Recommendation.RETURN);
    }
    if (sum < rules.acceptFromSum()) {
      worst = worse(worst, Recommendation.REVISE);
      reasons.add("七项合计 " + sum + " 分（满分 35），较弱的是" + weakest(ratings) + "。");
    }
    boolean circulates =
        sum >= rules.circulateFromSum()
            && (origin == Origin.THIS || copied <= rules.circulateUpToCopiedShare())
            && ratings.stream().allMatch(r -> r.level() >= neededToCirculate(r.criterion()));
    if (worst == Recommendation.CIRCULATE) {
      worst = circulates ? Recommendation.CIRCULATE : Recommendation.ACCEPT;
      reasons.add(
          "七项合计 "
              + sum
              + " 分（满分 35）"
              + (circulates ? "，有人有事有思想，可供传阅" : "，可以通过")
              + "；可再加强"
              + weakest(ratings)
              + "。");
    }
    return worst;
  }

  private int neededToCirculate(Criterion criterion) {
    return rules.circulateFromLevels().getOrDefault(criterion.id(), CriterionLevels.WORST);
  }

  private static Recommendation worse(Recommendation a, Recommendation b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static String weakest(List<Rating> ratings) {
    int least = ratings.stream().mapToInt(Rating::level).min().orElse(1);
    return ratings.stream()
        .filter(r -> r.level() == least)
        .map(Rating::criterion)
        .map(Criterion::chinese)
        .collect(Collectors.joining("”“", "“", "”"));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }
}
