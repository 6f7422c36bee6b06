package zhaojing.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.SubmissionId;

/** Joins ratings, shares and findings of a text to a judgement with its reasons. Immutable. */
public final class Reviewer {
  private final Rubric rubric;
  private final RecommendationRules rules;
  private final Recommender recommender;
  private final Advisor advisor = new Advisor(AdviceRules.standard());

  public Reviewer(Rubric rubric) {
    this.rubric = rubric;
    this.rules = rubric.rules();
    this.recommender = new Recommender(rules, CheckGuide.standard());
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
    List<String> reasons = new ArrayList<>();
    Recommendation recommendation =
        recommender.recommend(ratings, copied, Origin.of(id, families), findings, reasons);
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

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }
}
