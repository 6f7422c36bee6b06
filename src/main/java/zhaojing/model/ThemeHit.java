package zhaojing.model;

import java.util.List;

/**
 * A theme found in a sentence, how the sentence stands to it, and the words that show it (at least
 * one span).
 */
public record ThemeHit(ThemeId theme, Stance stance, List<Span> evidence) {
  public ThemeHit {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a theme shows its evidence: " + theme);
    }
  }
}
