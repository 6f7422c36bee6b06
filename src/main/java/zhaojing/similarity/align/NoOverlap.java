package zhaojing.similarity.align;

import java.util.ArrayList;
import java.util.List;

/** Joins or cuts passages that grew into each other. */
final class NoOverlap {
  private NoOverlap() {}

  /**
   * The passages by left start; one that overlaps a longer one on either side is cut at whole
   * blocks or dropped.
   */
  static List<TextAlignment> of(List<TextAlignment> passages, Grain grain) {
    List<TextAlignment> byLength =
        passages.stream()
            .sorted(
                java.util.Comparator.comparingInt(TextAlignment::matched)
                    .reversed()
                    .thenComparing(TextAlignment::left))
            .toList();
    List<TextAlignment> kept = new ArrayList<>();
    for (TextAlignment passage : byLength) {
      List<Match> free = passage.blocks().stream().filter(b -> isFree(b, kept)).toList();
      if (free.size() == passage.blocks().size()) {
        kept.add(passage);
      } else if (free.stream().mapToInt(Match::length).sum() >= grain.seedChars()) {
        TextAlignment cut = TextAlignment.of(free);
        if (cut.similarity() >= grain.minSimilarity() && !overlapsAny(cut, kept)) {
          kept.add(cut);
        }
      }
    }
    kept.sort(java.util.Comparator.comparing(TextAlignment::left));
    return kept;
  }

  private static boolean isFree(Match block, List<TextAlignment> kept) {
    return kept.stream()
        .noneMatch(
            k ->
                (block.left() < k.left().end() && k.left().start() < block.leftEnd())
                    || (block.right() < k.right().end() && k.right().start() < block.rightEnd()));
  }

  private static boolean overlapsAny(TextAlignment passage, List<TextAlignment> kept) {
    return kept.stream()
        .anyMatch(k -> k.left().overlaps(passage.left()) || k.right().overlaps(passage.right()));
  }
}
