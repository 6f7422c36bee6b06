package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins passages that follow each other on both sides with changed text between them: much of what
 * lies between is equal in order. Where a writer's own sentence lies between, they stay apart.
 */
final class Bridges {
  /** A bridge is no longer than this on either side. */
  private static final int MAX_CHARS = 120;

  /** Of unrelated text about a fifth is equal in order by chance. */
  private static final double MIN_EQUAL = 0.38;

  /** As much may be changed between two passages anyhow; see {@link Aligner#MAX_GAP_CHARS}. */
  private static final int ALWAYS_CHARS = 3;

  private Bridges() {}

  /**
   * The passages by their left start, with those joined that belong together.
   *
   * @param passages by left start, none overlapping another
   */
  static List<TextAlignment> over(List<TextAlignment> passages, String left, String right) {
    List<TextAlignment> joined = new ArrayList<>();
    for (TextAlignment next : passages) {
      int last = joined.size() - 1;
      if (last >= 0 && nothingBetween(joined.get(last), next, passages)) {
        List<Match> between = between(joined.get(last), next, left, right);
        if (holds(joined.get(last), next, between)) {
          List<Match> blocks = new ArrayList<>(joined.get(last).blocks());
          blocks.addAll(between);
          blocks.addAll(next.blocks());
          joined.set(last, TextAlignment.of(blocks));
          continue;
        }
      }
      joined.add(next);
    }
    return joined;
  }

  private static int leftGap(TextAlignment one, TextAlignment next) {
    return next.left().start() - one.left().end();
  }

  private static int rightGap(TextAlignment one, TextAlignment next) {
    return next.right().start() - one.right().end();
  }

  /** Whether {@code next} follows near on the right, and no other passage stands between there. */
  private static boolean nothingBetween(
      TextAlignment one, TextAlignment next, List<TextAlignment> all) {
    int gap = rightGap(one, next);
    return gap >= 0
        && gap <= MAX_CHARS
        && leftGap(one, next) <= MAX_CHARS
        && all.stream()
            .noneMatch(
                p ->
                    p.right().start() >= one.right().end()
                        && p.right().end() <= next.right().start());
  }

  private static List<Match> between(
      TextAlignment one, TextAlignment next, String left, String right) {
    return CommonSubsequence.of(
        left,
        one.left().end(),
        next.left().start(),
        right,
        one.right().end(),
        next.right().start());
  }

  private static boolean holds(TextAlignment one, TextAlignment next, List<Match> between) {
    int longer = Math.max(leftGap(one, next), rightGap(one, next));
    int equal = between.stream().mapToInt(Match::length).sum();
    return longer <= ALWAYS_CHARS || equal >= MIN_EQUAL * longer;
  }
}
