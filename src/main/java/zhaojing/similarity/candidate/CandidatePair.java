package zhaojing.similarity.candidate;

/**
 * Two texts, by their place in the list searched, that share fingerprints; {@code left < right}.
 * Not yet verified.
 */
public record CandidatePair(int left, int right) {}
