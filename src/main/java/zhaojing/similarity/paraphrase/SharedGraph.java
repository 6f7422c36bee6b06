package zhaojing.similarity.paraphrase;

import org.apache.lucene.util.hnsw.HnswGraph;
import org.apache.lucene.util.hnsw.NeighborArray;
import org.apache.lucene.util.hnsw.OnHeapHnswGraph;

/** One reader's place in a finished graph, which itself keeps only one place for all. */
final class SharedGraph extends HnswGraph {
  private final OnHeapHnswGraph graph;
  private NeighborArray neighbours;
  private int next;

  SharedGraph(OnHeapHnswGraph graph) {
    this.graph = graph;
    neighbours = graph.getNeighbors(0, graph.entryNode());
  }

  @Override
  public void seek(int level, int target) {
    neighbours = graph.getNeighbors(level, target);
    next = 0;
  }

  @Override
  public int nextNeighbor() {
    return next < neighbours.size() ? neighbours.nodes()[next++] : Integer.MAX_VALUE;
  }

  @Override
  public int size() {
    return graph.size();
  }

  @Override
  public int numLevels() {
    return graph.numLevels();
  }

  @Override
  public int entryNode() {
    return graph.entryNode();
  }

  @Override
  public NodesIterator getNodesOnLevel(int level) {
    throw new UnsupportedOperationException("not needed for searching");
  }
}
