package zhaojing.model;

import java.util.List;

/**
 * The steps a problem earned on the ladder of evidence; it may leave some out.
 *
 * @param rungs lowest first, at least one
 */
public record Ladder(List<Rung> rungs) {
  /** A step with the words that earned it. */
  public record Rung(Step step, Quote quote) {}

  public Ladder {
    rungs = List.copyOf(rungs);
    if (rungs.isEmpty()) {
      throw new IllegalArgumentException("a ladder has a rung");
    }
  }

  public Step highest() {
    return rungs.get(rungs.size() - 1).step();
  }
}
