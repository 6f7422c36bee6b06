package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All sentences of a batch by their meaning. Tells for each how crowded its surroundings are: a
 * hollow sentence lies near those of many texts, so that being near one more says nothing. What two
 * sentences have in common beyond that is their cosine less the mean of both surroundings
 * (cross-domain similarity local scaling; Conneau et al., ICLR 2018). Safe for many threads.
 */
public final class MeaningSpace {
  /** The mean is over so many nearest texts, … */
  private static final int NEAREST = 10;

  /** … without the very nearest, which may be the one that was rewritten. */
  private static final int SKIPPED = 1;

  /** Up to so many sentences all are compared with all, beyond it a graph is followed. */
  private static final int MAX_EXACT_SENTENCES = 60_000;

  private final List<TextVectors> texts;
  private final int real;
  private final Neighbours ones;
  private final Neighbours twos;

  /**
   * @param texts of the batch
   * @param background other texts of the genre
   */
  MeaningSpace(List<TextVectors> texts, List<TextVectors> background) {
    this.texts = List.copyOf(texts);
    real = texts.size();
    List<TextVectors> all = new ArrayList<>(texts);
    all.addAll(background);
    int[] starts = new int[all.size() + 1];
    List<float[]> one = new ArrayList<>();
    List<float[]> two = new ArrayList<>();
    for (int t = 0; t < all.size(); t++) {
      one.addAll(Arrays.asList(all.get(t).one()));
      two.addAll(Arrays.asList(all.get(t).two()));
      starts[t + 1] = one.size();
    }
    // Each graph is built by one thread, so that it does not depend on how many there are.
    List<Neighbours> both =
        List.of(one, two).parallelStream().map(vectors -> neighbours(vectors, starts)).toList();
    ones = both.get(0);
    twos = both.get(1);
  }

  private static Neighbours neighbours(List<float[]> vectors, int[] starts) {
    return vectors.size() <= MAX_EXACT_SENTENCES
        ? new ExactNeighbours(vectors, starts)
        : new GraphNeighbours(vectors, starts);
  }

  /** What lies around the sentences of one text. */
  public Surroundings surroundings(int text) {
    List<Surroundings.Hit> hits = new ArrayList<>();
    float[] one = around(ones.of(text, texts.get(text).one()), false, hits);
    float[] two = around(twos.of(text, texts.get(text).two()), true, hits);
    return new Surroundings(one, two, hits);
  }

  private float[] around(
      List<List<Neighbours.Near>> rows, boolean pairs, List<Surroundings.Hit> hits) {
    float[] means = new float[rows.size()];
    for (int i = 0; i < means.length; i++) {
      List<Neighbours.Near> nearest = rows.get(i);
      int to = Math.min(nearest.size(), SKIPPED + NEAREST);
      for (int n = SKIPPED; n < to; n++) {
        means[i] += nearest.get(n).alike() / (to - SKIPPED);
      }
      for (Neighbours.Near near : nearest) {
        if (near.text() < real) {
          hits.add(new Surroundings.Hit(pairs, i, near.text(), near.sentence(), near.alike()));
        }
      }
    }
    return means;
  }
}
