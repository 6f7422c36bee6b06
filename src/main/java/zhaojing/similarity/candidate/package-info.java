/**
 * Which pairs of texts deserve a closer look, found through an inverted index of fingerprints.
 *
 * <p>Trap: the number of texts a fingerprint stands in does not tell a formula from a text that
 * many people copied. So common fingerprints are looked at in their company: what goes through the
 * same group of texts over a long stretch was passed on and makes pairs however frequent it is;
 * common wording by itself does not. When very many texts share one passage, each is tied to a few
 * of the others, not to all.
 *
 * <p>Read {@link zhaojing.similarity.candidate.Candidates} first.
 */
package zhaojing.similarity.candidate;
