/**
 * Which pairs of texts deserve a closer look, found through an inverted index of fingerprints.
 *
 * <p>Trap: the number of texts a fingerprint stands in does not tell a formula from a text that
 * many people copied. So there are two levels. Short shingles count only while they are rare; long
 * shingles count however frequent they are, and when very many texts share one, each is tied to a
 * few of the others, not to all.
 *
 * <p>Read {@link zhaojing.similarity.candidate.Candidates} first.
 */
package zhaojing.similarity.candidate;
