package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All sentences of a batch by their meaning. Tells for each how crowded its surroundings are: a
 * hollow sentence lies near those of many texts, so that being near one more says nothing. What two
 * sentences have in common beyond that is their cosine less the mean of both surroundings
 * (cross-domain similarity local scaling; Conneau et al., ICLR 2018). Exact, by comparing all with
 * all; safe for many threads.
 */
public final class MeaningSpace {
  /** The mean is over so many nearest texts, … */
  private static final int NEAREST = 10;

  /** … without the very nearest, which may be the one that was rewritten. */
  private static final int SKIPPED = 1;

  private static final int HITS = 12;

  /** Columns worked on at a time, to stay in the processor's cache. */
  private static final int BLOCK = 256;

  private final List<TextVectors> texts;
  private final int real;

  /** The first sentence of each text and, at the end, how many there are. */
  private final int[] starts;

  private final float[][] ones;
  private final float[][] twos;

  /**
   * @param texts of the batch
   * @param background other texts of the genre
   */
  MeaningSpace(List<TextVectors> texts, List<TextVectors> background) {
    this.texts = List.copyOf(texts);
    real = texts.size();
    List<TextVectors> all = new ArrayList<>(texts);
    all.addAll(background);
    starts = new int[all.size() + 1];
    List<float[]> one = new ArrayList<>();
    List<float[]> two = new ArrayList<>();
    for (int t = 0; t < all.size(); t++) {
      one.addAll(Arrays.asList(all.get(t).one()));
      two.addAll(Arrays.asList(all.get(t).two()));
      starts[t + 1] = one.size();
    }
    ones = columns(one);
    twos = columns(two);
  }

  /** Turned about: for each dimension, its numbers of all sentences. */
  private static float[][] columns(List<float[]> rows) {
    int dimensions = rows.isEmpty() ? 0 : rows.get(0).length;
    float[][] columns = new float[dimensions][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int d = 0; d < dimensions; d++) {
        columns[d][i] = rows.get(i)[d];
      }
    }
    return columns;
  }

  /** What lies around the sentences of one text. */
  public Surroundings surroundings(int text) {
    List<Surroundings.Hit> hits = new ArrayList<>();
    float[] one = around(text, texts.get(text).one(), ones, false, hits);
    float[] two = around(text, texts.get(text).two(), twos, true, hits);
    return new Surroundings(one, two, hits);
  }

  private float[] around(
      int text, float[][] rows, float[][] columns, boolean pairs, List<Surroundings.Hit> hits) {
    float[] means = new float[rows.length];
    float[][] alike = alike(rows, columns);
    for (int i = 0; i < rows.length; i++) {
      List<Surroundings.Hit> nearest = nearest(text, i, alike[i], pairs);
      int to = Math.min(nearest.size(), SKIPPED + NEAREST);
      for (int n = SKIPPED; n < to; n++) {
        means[i] += nearest.get(n).alike() / (to - SKIPPED);
      }
      nearest.stream().filter(h -> h.text() < real).forEach(hits::add);
    }
    return means;
  }

  /** The nearest sentence of each of the {@value #HITS} nearest other texts, nearest first. */
  private List<Surroundings.Hit> nearest(int text, int sentence, float[] alike, boolean pairs) {
    List<Surroundings.Hit> nearest = new ArrayList<>(HITS + 1);
    for (int other = 0; other < starts.length - 1; other++) {
      int best = -1;
      for (int j = starts[other]; other != text && j < starts[other + 1]; j++) {
        best = best < 0 || alike[j] > alike[best] ? j : best;
      }
      if (best < 0 || nearest.size() == HITS && alike[best] <= nearest.get(HITS - 1).alike()) {
        continue;
      }
      int at = nearest.size();
      while (at > 0 && alike[best] > nearest.get(at - 1).alike()) {
        at--;
      }
      nearest.add(
          at, new Surroundings.Hit(pairs, sentence, other, best - starts[other], alike[best]));
      if (nearest.size() > HITS) {
        nearest.remove(HITS);
      }
    }
    return nearest;
  }

  /**
   * The inner product of each row with every sentence. All rows of a text share a block, since
   * fetching the columns from memory takes longer than the sums.
   */
  private static float[][] alike(float[][] rows, float[][] columns) {
    int count = columns.length == 0 ? 0 : columns[0].length;
    float[][] sums = new float[rows.length][count];
    for (int from = 0; from < count; from += BLOCK) {
      int to = Math.min(count, from + BLOCK);
      for (int i = 0; i < rows.length; i++) {
        add(rows[i], columns, from, to, sums[i]);
      }
    }
    return sums;
  }

  private static void add(float[] row, float[][] columns, int from, int to, float[] sums) {
    for (int d = 0; d + 3 < row.length; d += 4) {
      float a = row[d];
      float b = row[d + 1];
      float c = row[d + 2];
      float e = row[d + 3];
      float[] x = columns[d];
      float[] y = columns[d + 1];
      float[] z = columns[d + 2];
      float[] w = columns[d + 3];
      for (int j = from; j < to; j++) {
        sums[j] += a * x[j] + b * y[j] + c * z[j] + e * w[j];
      }
    }
  }
}
