package zhaojing.evaluate.review;

import java.util.List;

/**
 * Agreement of ratings from 1 to 5.
 *
 * @param texts that a person rated
 * @param unrated those of them that the program did not rate; in no share, they count as wrong
 * @param withinOne share that differs by 1 at the most
 * @param exact share that is equal
 * @param meanDifference mean absolute difference over those rated by both
 * @param kappa quadratic weighted kappa (Cohen, 1968) over those rated by both
 */
public record RatingScore(
    int texts, int unrated, double withinOne, double exact, double meanDifference, double kappa) {
  private static final int LEVELS = 5;

  static RatingScore of(List<LevelPair> pairs) {
    List<LevelPair> both = pairs.stream().filter(LevelPair::rated).toList();
    int n = pairs.size();
    double near = both.stream().filter(p -> p.difference() <= 1).count();
    double same = both.stream().filter(p -> p.difference() == 0).count();
    return new RatingScore(
        n,
        n - both.size(),
        n == 0 ? 0 : near / n,
        n == 0 ? 0 : same / n,
        both.stream().mapToInt(LevelPair::difference).average().orElse(0),
        kappa(both));
  }

  /** 1 - observed / expected squared difference; 1 when no difference can be expected. */
  private static double kappa(List<LevelPair> pairs) {
    double[] persons = new double[LEVELS + 1];
    double[] programs = new double[LEVELS + 1];
    double observed = 0;
    for (LevelPair pair : pairs) {
      persons[pair.person()]++;
      programs[pair.program()]++;
      observed += square(pair.difference());
    }
    double expected = 0;
    for (int i = 1; i <= LEVELS; i++) {
      for (int j = 1; j <= LEVELS; j++) {
        expected += persons[i] * programs[j] * square(i - j) / Math.max(1, pairs.size());
      }
    }
    return expected == 0 ? 1 : 1 - observed / expected;
  }

  private static double square(int difference) {
    return (double) difference * difference;
  }
}
