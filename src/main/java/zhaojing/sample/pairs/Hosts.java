package zhaojing.sample.pairs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import zhaojing.sample.SyntheticTexts;

/** What copiers wrote themselves: pieces of essays, then generated texts without end. */
final class Hosts {
  private static final int SENTENCES = 14;

  /** Of twenty generated texts the last copies another. */
  private static final int COPY_EVERY = 20;

  private final Deque<String> pieces;
  private final SyntheticTexts generated;
  private int next;

  Hosts(List<Essay> essays, long seed) {
    pieces = new ArrayDeque<>();
    essays.forEach(e -> pieces.addAll(e.pieces()));
    generated = new SyntheticTexts(seed, SENTENCES);
  }

  /** A text of its own, with its lines. */
  String host() {
    return pieces.isEmpty() ? generated() : pieces.removeFirst();
  }

  /** A generated one. */
  String generated() {
    if (next % COPY_EVERY == COPY_EVERY - 1) {
      next++;
    }
    return generated.text(next++);
  }
}
