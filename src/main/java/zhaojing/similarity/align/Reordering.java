package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhaojing.model.Span;

/**
 * Makes one passage of pieces that lie close together on both sides in different orders: sentences
 * that were moved about within what was copied.
 */
final class Reordering {
  /** As much may lie between two pieces on either side; an own sentence is longer, … */
  private static final int MAX_GAP_CHARS = 14;

  /** … a moved sentence too short to be seen is not, where nearly all else is accounted for. */
  private static final int MAX_UNSEEN_CHARS = 42;

  private static final double MAX_UNSEEN_SHARE = 0.12;

  /** More pieces than these are looked at in parts. */
  private static final int MAX_PIECES = 40;

  private Reordering() {}

  /**
   * @param pieces by left start, none overlapping another
   */
  static List<TextAlignment> joined(List<TextAlignment> pieces) {
    List<TextAlignment> joined = new ArrayList<>();
    for (int first = 0; first < pieces.size(); ) {
      int next = first + 1;
      for (int to = Math.min(pieces.size(), first + MAX_PIECES); to > first + 1; to--) {
        List<TextAlignment> run = pieces.subList(first, to);
        if (close(run.stream().map(TextAlignment::left).toList())
            && close(run.stream().map(TextAlignment::right).toList())
            && !inOrder(run)
            && !anotherBetween(run, pieces)) {
          next = to;
          break;
        }
      }
      joined.add(next == first + 1 ? pieces.get(first) : one(pieces.subList(first, next)));
      first = next;
    }
    return joined;
  }

  private static boolean close(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    int longest = 0;
    int all = 0;
    for (int i = 1; i < sorted.size(); i++) {
      int gap = Math.max(0, sorted.get(i).start() - sorted.get(i - 1).end());
      longest = Math.max(longest, gap);
      all += gap;
    }
    int length = sorted.get(sorted.size() - 1).end() - sorted.get(0).start();
    return longest <= MAX_GAP_CHARS
        || (longest <= MAX_UNSEEN_CHARS && all <= length * MAX_UNSEEN_SHARE);
  }

  /** Pieces in the same order on both sides are apart for another reason. */
  private static boolean inOrder(List<TextAlignment> run) {
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i).right().start() < run.get(i - 1).right().start()) {
        return false;
      }
    }
    return true;
  }

  private static boolean anotherBetween(List<TextAlignment> run, List<TextAlignment> all) {
    int start = run.stream().mapToInt(p -> p.right().start()).min().orElseThrow();
    int end = run.stream().mapToInt(p -> p.right().end()).max().orElseThrow();
    return all.stream()
        .anyMatch(p -> !run.contains(p) && p.right().start() < end && start < p.right().end());
  }

  private static TextAlignment one(List<TextAlignment> run) {
    return TextAlignment.of(run.stream().flatMap(p -> p.blocks().stream()).toList());
  }
}
