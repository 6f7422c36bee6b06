/**
 * Who shares which words with whom, and what that means.
 *
 * <p>Data flows {@code fingerprint} → {@code candidate} → {@code align} → {@link
 * zhaojing.similarity.Judge} → {@code family}. Everything here works on the comparison view ({@link
 * zhaojing.text.Comparison}); only {@link zhaojing.similarity.CopySearch} turns spans of that view
 * into spans of the text.
 *
 * <p>Traps: no step looks at all pairs of texts. A shared formula is no copy: official wording
 * makes no candidates and is taken off before a passage is judged, yet it serves inside an
 * alignment.
 *
 * <p>Read {@link zhaojing.similarity.CopySearch} first.
 */
package zhaojing.similarity;
