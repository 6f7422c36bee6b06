package zhaojing.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import zhaojing.model.Finding;
import zhaojing.model.Rating;
import zhaojing.model.Review;
import zhaojing.model.Submission;

/** What makes a unit's texts look made to order. */
final class Uniformity {
  private static final String CHECKS = "UNIFORM_";
  private static final int LEAST_TEXTS = 5;
  private static final double SPREAD = 0.05;

  private Uniformity() {}

  /**
   * Chinese sentences, none when nothing is remarkable.
   *
   * @param findings of the unit's texts
   * @param reviews of the unit's texts
   */
  static List<String> of(List<Submission> texts, List<Finding> findings, List<Review> reviews) {
    TreeSet<String> found = new TreeSet<>();
    findings.stream()
        .filter(f -> f.check().value().startsWith(CHECKS))
        .forEach(f -> found.add(f.message()));
    List<String> all = new ArrayList<>(found);
    List<Submission> reflections = texts.stream().filter(t -> t.genre().isReflection()).toList();
    if (reflections.size() >= LEAST_TEXTS && sameLength(reflections)) {
      all.add("%d 篇文稿的字数相差不到一成。".formatted(reflections.size()));
    }
    List<List<Integer>> levels =
        reviews.stream()
            .filter(Review::rated)
            .map(r -> r.ratings().stream().map(Rating::level).toList())
            .toList();
    if (levels.size() >= LEAST_TEXTS && levels.stream().distinct().count() == 1) {
      all.add("%d 篇文稿七项评分完全一样。".formatted(levels.size()));
    }
    return all;
  }

  private static boolean sameLength(List<Submission> texts) {
    double mean = texts.stream().mapToInt(t -> t.document().text().length()).average().orElse(0);
    return texts.stream()
        .allMatch(t -> Math.abs(t.document().text().length() - mean) <= SPREAD * mean);
  }
}
