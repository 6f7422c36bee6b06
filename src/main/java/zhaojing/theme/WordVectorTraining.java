package zhaojing.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import zhaojing.model.Span;
import zhaojing.text.Token;

/**
 * Makes {@link WordVectors} out of a sentence encoder (as Model2Vec does; Tulkens and van Dongen,
 * 2024): every word is encoded by itself, the vectors are brought down to the axes along which the
 * texts' words differ most (principal components, by orthogonal iteration), and a word weighs the
 * more the fewer sentences have it.
 */
final class WordVectorTraining {
  private static final int ROUNDS = 80;
  private static final long SEED = 20130618L;

  /** So rare a word weighs 1 that it stands in one of 400 sentences. */
  private static final double UNIT = 6;

  private WordVectorTraining() {}

  /**
   * @param texts whose words come into the table and span the axes
   * @param more words of the table beside those
   * @param encoder any sentence or word to a vector, always of the same length
   */
  static WordVectors of(
      List<TrainingText> texts, List<String> more, Function<String, float[]> encoder) {
    Map<String, Integer> counts = new TreeMap<>();
    int sentences = 0;
    for (TrainingText text : texts) {
      for (Set<String> words : sentences(text)) {
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        sentences++;
      }
    }
    Set<String> all = new TreeSet<>(counts.keySet());
    all.addAll(more);
    Map<String, float[]> encoded = new HashMap<>();
    all.forEach(word -> encoded.put(word, encoder.apply(word)));
    List<float[]> own = counts.keySet().stream().map(encoded::get).toList();
    double[] mean = mean(own);
    double[][] axes = axes(covariance(own, mean));
    Map<String, double[]> vectors = new TreeMap<>();
    for (String word : all) {
      double weight =
          StrictMath.log((double) sentences / (1 + counts.getOrDefault(word, 0))) / UNIT;
      vectors.put(word, projected(encoded.get(word), mean, axes, Math.max(0, weight)));
    }
    return WordVectors.of(vectors);
  }

  /** The words of each sentence, without names, numbers and marks. */
  private static List<Set<String>> sentences(TrainingText text) {
    List<Set<String>> all = new ArrayList<>();
    List<Token> tokens = text.reading().tokens();
    int at = 0;
    for (Span sentence : text.reading().document().sentences()) {
      Set<String> words = new HashSet<>();
      while (at < tokens.size() && tokens.get(at).span().start() < sentence.end()) {
        Token token = tokens.get(at++);
        boolean word = !token.tag().equals("nr") && !token.tag().equals("m");
        if (word && !token.tag().startsWith("w")) {
          words.add(token.word());
        }
      }
      all.add(words);
    }
    return all;
  }

  private static double[] mean(List<float[]> vectors) {
    double[] mean = new double[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  private static double[][] covariance(List<float[]> vectors, double[] mean) {
    int size = mean.length;
    double[][] sums = new double[size][size];
    double[] centred = new double[size];
    for (float[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        centred[i] = vector[i] - mean[i];
      }
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          sums[i][j] += centred[i] * centred[j];
        }
      }
    }
    return sums;
  }

  /** The strongest axes of a symmetric matrix, each of length 1. */
  private static double[][] axes(double[][] matrix) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] axes = new double[WordVectors.SIZE][matrix.length];
    for (double[] axis : axes) {
      Arrays.setAll(axis, i -> random.nextDouble() - 0.5);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int a = 0; a < axes.length; a++) {
        double[] next = new double[matrix.length];
        for (int i = 0; i < next.length; i++) {
          next[i] = inner(matrix[i], axes[a]);
        }
        axes[a] = next;
      }
      orthonormal(axes);
    }
    return axes;
  }

  /** By Gram and Schmidt. */
  private static void orthonormal(double[][] axes) {
    for (int a = 0; a < axes.length; a++) {
      for (int b = 0; b < a; b++) {
        double along = inner(axes[a], axes[b]);
        for (int i = 0; i < axes[a].length; i++) {
          axes[a][i] -= along * axes[b][i];
        }
      }
      scale(axes[a], 1);
    }
  }

  private static double[] projected(float[] vector, double[] mean, double[][] axes, double length) {
    double[] centred = new double[mean.length];
    Arrays.setAll(centred, i -> vector[i] - mean[i]);
    double[] projected = new double[axes.length];
    Arrays.setAll(projected, a -> inner(centred, axes[a]));
    scale(projected, length);
    return projected;
  }

  private static void scale(double[] vector, double length) {
    double now = Math.sqrt(inner(vector, vector));
    for (int i = 0; i < vector.length && now > 0; i++) {
      vector[i] *= length / now;
    }
  }

  private static double inner(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
