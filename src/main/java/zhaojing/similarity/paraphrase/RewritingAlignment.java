package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stretch of two texts that goes on longest with the same content in the same order: a
 * local alignment (Smith and Waterman, 1981) over sentences, of which one may stand for two.
 */
final class RewritingAlignment {
  /** What two sentences must have in common beyond their surroundings. */
  private static final double MIN_BEYOND = 0.03;

  /** For a sentence without a counterpart. */
  private static final double GAP = 0.05;

  /** One sentence for two says more than one for one, less than two for two. */
  private static final double[][] WEIGHT = {{1, 1.5}, {1.5, 2}};

  private static final int STEPS = 4;

  private final TextVectors left;
  private final TextVectors right;
  private final Surroundings leftAround;
  private final Surroundings rightAround;
  private final boolean[] leftUsed;
  private final boolean[] rightUsed;

  RewritingAlignment(
      TextVectors left, Surroundings leftAround, TextVectors right, Surroundings rightAround) {
    this.left = left;
    this.right = right;
    this.leftAround = leftAround;
    this.rightAround = rightAround;
    leftUsed = new boolean[left.size()];
    rightUsed = new boolean[right.size()];
  }

  /** The best stretch of what is left; nothing when no two sentences have anything in common. */
  Optional<RewrittenStretch> next() {
    int n = left.size();
    int m = right.size();
    double[][] score = new double[n + 1][m + 1];
    int[][] step = new int[n + 1][m + 1];
    int bestI = 0;
    int bestJ = 0;
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        for (int s = 0; s < STEPS; s++) {
          int x = s / 2 + 1;
          int y = s % 2 + 1;
          if (free(i - x, j - y, x, y)) {
            double gain = WEIGHT[x - 1][y - 1] * (beyond(i - x, x, j - y, y) - MIN_BEYOND);
            if (score[i - x][j - y] + gain > score[i][j]) {
              score[i][j] = score[i - x][j - y] + gain;
              step[i][j] = s + 1;
            }
          }
        }
        if (!leftUsed[i - 1] && score[i - 1][j] - GAP > score[i][j]) {
          score[i][j] = score[i - 1][j] - GAP;
          step[i][j] = STEPS + 1;
        }
        if (!rightUsed[j - 1] && score[i][j - 1] - GAP > score[i][j]) {
          score[i][j] = score[i][j - 1] - GAP;
          step[i][j] = STEPS + 2;
        }
        if (score[i][j] > score[bestI][bestJ]) {
          bestI = i;
          bestJ = j;
        }
      }
    }
    return score[bestI][bestJ] > 0
        ? Optional.of(trace(bestI, bestJ, step, score[bestI][bestJ]))
        : Optional.empty();
  }

  private RewrittenStretch trace(int i, int j, int[][] step, double score) {
    List<RewrittenStretch.Counterpart> found = new ArrayList<>();
    while (step[i][j] != 0) {
      int s = step[i][j] - 1;
      if (s == STEPS) {
        i--;
      } else if (s > STEPS) {
        j--;
      } else {
        int x = s / 2 + 1;
        int y = s % 2 + 1;
        i -= x;
        j -= y;
        found.add(new RewrittenStretch.Counterpart(i, x, j, y, alike(i, x, j, y)));
      }
    }
    Collections.reverse(found);
    RewrittenStretch stretch = new RewrittenStretch(found, score);
    Arrays.fill(leftUsed, stretch.firstLeft(), stretch.leftEnd(), true);
    Arrays.fill(rightUsed, stretch.firstRight(), stretch.rightEnd(), true);
    return stretch;
  }

  private boolean free(int i, int j, int x, int y) {
    return i >= 0
        && j >= 0
        && !leftUsed[i]
        && !leftUsed[i + x - 1]
        && !rightUsed[j]
        && !rightUsed[j + y - 1];
  }

  private double alike(int i, int x, int j, int y) {
    return TextVectors.inner(
        x == 1 ? left.one()[i] : left.two()[i], y == 1 ? right.one()[j] : right.two()[j]);
  }

  private double beyond(int i, int x, int j, int y) {
    double leftMean = x == 1 ? leftAround.one()[i] : leftAround.two()[i];
    double rightMean = y == 1 ? rightAround.one()[j] : rightAround.two()[j];
    return alike(i, x, j, y) - (leftMean + rightMean) / 2;
  }

  /** How crowded the surroundings of a stretch's sentences are on average. */
  double crowded(RewrittenStretch stretch) {
    double sum = 0;
    for (int i = stretch.firstLeft(); i < stretch.leftEnd(); i++) {
      sum += leftAround.one()[i];
    }
    double other = 0;
    for (int j = stretch.firstRight(); j < stretch.rightEnd(); j++) {
      other += rightAround.one()[j];
    }
    return (sum / (stretch.leftEnd() - stretch.firstLeft())
            + other / (stretch.rightEnd() - stretch.firstRight()))
        / 2;
  }
}
