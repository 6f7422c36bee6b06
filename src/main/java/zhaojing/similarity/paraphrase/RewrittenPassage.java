package zhaojing.similarity.paraphrase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Span;

/**
 * A stretch of two texts in which several sentences have their counterpart.
 *
 * @param pairs by their left sentence; each sentence of either side stands in one at most
 * @param backed how many of the pairs share a rare word
 * @param shared rare words that counterparts share
 */
record RewrittenPassage(
    Span left,
    Span right,
    List<AlikeSentences> pairs,
    int backed,
    Set<String> shared,
    double alike) {
  RewrittenPassage {
    pairs = List.copyOf(pairs);
    shared = java.util.Collections.unmodifiableSet(new TreeSet<>(shared));
  }
}
