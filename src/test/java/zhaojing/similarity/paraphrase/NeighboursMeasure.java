package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Compares both ways to find near sentences: {@code NeighboursMeasure 10000 30000 100000}. The
 * vectors are those of the background, repeated with noise. No test.
 */
final class NeighboursMeasure {
  private static final int SENTENCES_OF_A_TEXT = 25;
  private static final int SAMPLE = 40;

  private NeighboursMeasure() {}

  public static void main(String[] args) {
    for (String arg : args) {
      int count = Integer.parseInt(arg);
      List<float[]> vectors = vectors(count, 7);
      int[] starts = new int[count / SENTENCES_OF_A_TEXT + 1];
      Arrays.setAll(starts, i -> i * SENTENCES_OF_A_TEXT);
      long start = System.nanoTime();
      Neighbours exact = new ExactNeighbours(vectors, starts);
      List<List<List<Neighbours.Near>>> right = sample(exact, vectors, starts);
      double exactSeconds = seconds(start) * (starts.length - 1) / SAMPLE;
      start = System.nanoTime();
      Neighbours graph = new GraphNeighbours(vectors, starts);
      double building = seconds(start);
      start = System.nanoTime();
      List<List<List<Neighbours.Near>>> found = sample(graph, vectors, starts);
      double searching = seconds(start) * (starts.length - 1) / SAMPLE;
      System.out.printf(
          "%d sentences: exact %.1f s; graph built in %.1f s, searched in %.1f s;"
              + " recall of texts %.4f, of the nearest %.4f; mean off by %.4f%n",
          count,
          exactSeconds,
          building,
          searching,
          recall(right, found, Neighbours.TEXTS),
          recall(right, found, 1),
          off(right, found));
    }
  }

  /**
   * Sentences like those of the genre: each a real one, moved at random to a cosine of about .8.
   */
  static List<float[]> vectors(int count, long seed) {
    Random random = new Random(seed);
    List<float[]> real = new ArrayList<>();
    GenreVectors.read().forEach(t -> real.addAll(Arrays.asList(t.one())));
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] vector = real.get(random.nextInt(real.size())).clone();
      double length = 0;
      for (int d = 0; d < vector.length; d++) {
        vector[d] += (float) (random.nextGaussian() * 0.75 / Math.sqrt(vector.length));
        length += vector[d] * vector[d];
      }
      for (int d = 0; d < vector.length; d++) {
        vector[d] /= (float) Math.sqrt(length);
      }
      vectors.add(vector);
    }
    return vectors;
  }

  private static List<List<List<Neighbours.Near>>> sample(
      Neighbours neighbours, List<float[]> vectors, int[] starts) {
    List<List<List<Neighbours.Near>>> found = new ArrayList<>();
    int texts = starts.length - 1;
    for (int i = 0; i < SAMPLE; i++) {
      int text = (int) ((long) i * texts / SAMPLE);
      float[][] rows = vectors.subList(starts[text], starts[text + 1]).toArray(float[][]::new);
      found.add(neighbours.of(text, rows));
    }
    return found;
  }

  private static double recall(
      List<List<List<Neighbours.Near>>> right, List<List<List<Neighbours.Near>>> found, int first) {
    int all = 0;
    int both = 0;
    for (int i = 0; i < right.size(); i++) {
      for (int j = 0; j < right.get(i).size(); j++) {
        Set<Integer> texts = new HashSet<>();
        found.get(i).get(j).forEach(n -> texts.add(n.text()));
        for (Neighbours.Near near : right.get(i).get(j).subList(0, first)) {
          all++;
          both += texts.contains(near.text()) ? 1 : 0;
        }
      }
    }
    return both / (double) all;
  }

  /** How far the mean of the nearest is from the right one. */
  private static double off(
      List<List<List<Neighbours.Near>>> right, List<List<List<Neighbours.Near>>> found) {
    double sum = 0;
    int rows = 0;
    for (int i = 0; i < right.size(); i++) {
      for (int j = 0; j < right.get(i).size(); j++) {
        sum += Math.abs(mean(right.get(i).get(j)) - mean(found.get(i).get(j)));
        rows++;
      }
    }
    return sum / rows;
  }

  private static double mean(List<Neighbours.Near> nearest) {
    return nearest.stream().mapToDouble(Neighbours.Near::alike).average().orElse(0);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
