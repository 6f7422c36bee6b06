package zhaojing.similarity.paraphrase;

import java.util.List;

/**
 * A stretch of two texts whose sentences follow each other with the same content.
 *
 * @param counterparts in order, on both sides
 * @param score what all of them have in common beyond their surroundings
 */
record RewrittenStretch(List<Counterpart> counterparts, double score) {
  RewrittenStretch {
    counterparts = List.copyOf(counterparts);
  }

  /**
   * One or two sentences and their one or two counterparts.
   *
   * @param left first sentence on the left, by its place among the content sentences
   * @param lefts how many
   * @param alike cosine of their vectors
   */
  record Counterpart(int left, int lefts, int right, int rights, double alike) {}

  int firstLeft() {
    return counterparts.get(0).left();
  }

  int firstRight() {
    return counterparts.get(0).right();
  }

  /** One more than the last. */
  int leftEnd() {
    Counterpart last = counterparts.get(counterparts.size() - 1);
    return last.left() + last.lefts();
  }

  int rightEnd() {
    Counterpart last = counterparts.get(counterparts.size() - 1);
    return last.right() + last.rights();
  }

  /** Sentences with a counterpart, on the side that has fewer. */
  int steps() {
    return counterparts.stream().mapToInt(c -> Math.min(c.lefts(), c.rights())).sum();
  }

  double alike() {
    return counterparts.stream().mapToDouble(Counterpart::alike).average().orElse(0);
  }
}
