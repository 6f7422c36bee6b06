package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.List;

/** Compares all sentences with all: the work grows with their square. */
final class ExactNeighbours implements Neighbours {
  /** Columns worked on at a time, to stay in the processor's cache. */
  private static final int BLOCK = 256;

  /** The first sentence of each text and, at the end, how many there are. */
  private final int[] starts;

  /** For each dimension, its numbers of all sentences. */
  private final float[][] columns;

  ExactNeighbours(List<float[]> vectors, int[] starts) {
    this.starts = starts;
    int dimensions = vectors.isEmpty() ? 0 : vectors.get(0).length;
    columns = new float[dimensions][vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      for (int d = 0; d < dimensions; d++) {
        columns[d][i] = vectors.get(i)[d];
      }
    }
  }

  @Override
  public List<List<Near>> of(int text, float[][] rows) {
    List<List<Near>> nearest = new ArrayList<>();
    for (float[] alike : alike(rows)) {
      nearest.add(nearest(text, alike));
    }
    return nearest;
  }

  private List<Near> nearest(int text, float[] alike) {
    List<Near> nearest = new ArrayList<>(TEXTS + 1);
    for (int other = 0; other < starts.length - 1; other++) {
      int best = -1;
      for (int j = starts[other]; other != text && j < starts[other + 1]; j++) {
        best = best < 0 || alike[j] > alike[best] ? j : best;
      }
      if (best < 0 || nearest.size() == TEXTS && alike[best] <= nearest.get(TEXTS - 1).alike()) {
        continue;
      }
      int at = nearest.size();
      while (at > 0 && alike[best] > nearest.get(at - 1).alike()) {
        at--;
      }
      nearest.add(at, new Near(other, best - starts[other], alike[best]));
      if (nearest.size() > TEXTS) {
        nearest.remove(TEXTS);
      }
    }
    return nearest;
  }

  /**
   * The inner product of each row with every sentence. All rows of a text share a block, since
   * fetching the columns from memory takes longer than the sums.
   */
  private float[][] alike(float[][] rows) {
    int count = columns.length == 0 ? 0 : columns[0].length;
    float[][] sums = new float[rows.length][count];
    for (int from = 0; from < count; from += BLOCK) {
      int to = Math.min(count, from + BLOCK);
      for (int i = 0; i < rows.length; i++) {
        add(rows[i], from, to, sums[i]);
      }
    }
    return sums;
  }

  private void add(float[] row, int from, int to, float[] sums) {
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
