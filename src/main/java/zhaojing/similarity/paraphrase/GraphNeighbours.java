package zhaojing.similarity.paraphrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.hnsw.HnswGraphBuilder;
import org.apache.lucene.util.hnsw.HnswGraphSearcher;
import org.apache.lucene.util.hnsw.OnHeapHnswGraph;
import org.apache.lucene.util.hnsw.RandomVectorScorer;
import org.apache.lucene.util.hnsw.RandomVectorScorerSupplier;

/**
 * Finds nearly all near sentences by a graph of neighbours (HNSW; Malkov and Yashunin, TPAMI 2020;
 * Lucene's), in far less time than comparing all with all. One thread builds it with a fixed seed,
 * so that it is the same every time.
 */
final class GraphNeighbours implements Neighbours {
  /** Neighbours kept of each sentence, and looked at to find them. */
  private static final int LINKS = 24;

  private static final int BEAM = 80;

  private static final long SEED = 20140218;

  /** Sentences looked up, of which several may stand in one text. */
  private static final int SENTENCES = 60;

  private final float[][] vectors;

  /** The text of each sentence, and the first sentence of each text. */
  private final int[] texts;

  private final int[] starts;
  private final OnHeapHnswGraph graph;

  GraphNeighbours(List<float[]> vectors, int[] starts) {
    this.vectors = vectors.toArray(float[][]::new);
    this.starts = starts;
    texts = new int[vectors.size()];
    for (int text = 0; text < starts.length - 1; text++) {
      for (int i = starts[text]; i < starts[text + 1]; i++) {
        texts[i] = text;
      }
    }
    try {
      graph = HnswGraphBuilder.create(new Scorers(), LINKS, BEAM, SEED).build(texts.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<List<Near>> of(int text, float[][] rows) {
    List<List<Near>> nearest = new ArrayList<>();
    for (float[] row : rows) {
      nearest.add(nearest(text, row));
    }
    return nearest;
  }

  private List<Near> nearest(int text, float[] row) {
    List<Near> nearest = new ArrayList<>(TEXTS);
    BitSet seen = new BitSet();
    seen.set(text);
    for (ScoreDoc found : search(row)) {
      int other = texts[found.doc];
      if (nearest.size() < TEXTS && !seen.get(other)) {
        seen.set(other);
        float alike = VectorUtil.dotProduct(row, vectors[found.doc]);
        nearest.add(new Near(other, found.doc - starts[other], alike));
      }
    }
    return nearest;
  }

  private ScoreDoc[] search(float[] row) {
    TopKnnCollector nearest = new TopKnnCollector(SENTENCES, Integer.MAX_VALUE);
    try {
      HnswGraphSearcher.search(scorer(row), nearest, new SharedGraph(graph), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TopDocs found = nearest.topDocs();
    return found.scoreDocs;
  }

  private RandomVectorScorer scorer(float[] row) {
    return new RandomVectorScorer() {
      @Override
      public float score(int sentence) {
        return (1 + VectorUtil.dotProduct(row, vectors[sentence])) / 2;
      }

      @Override
      public int maxOrd() {
        return vectors.length;
      }
    };
  }

  private final class Scorers implements RandomVectorScorerSupplier {
    @Override
    public RandomVectorScorer scorer(int sentence) {
      return GraphNeighbours.this.scorer(vectors[sentence]);
    }

    @Override
    public RandomVectorScorerSupplier copy() {
      return this;
    }
  }
}
