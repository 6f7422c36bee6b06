/**
 * Finds passages that were rewritten sentence by sentence (洗稿): other words, other order, the same
 * content.
 *
 * <p>First rare words pair texts: a rewriter keeps names, numbers and things. Then sentences of
 * such pairs are compared by their vectors, and passages are stretches where several sentences of
 * one text have their counterpart in the other.
 *
 * <p>Trap: two texts on one topic with one outline have alike sentences too. A single alike
 * sentence says nothing; what counts is how many lie close together on both sides, how alike they
 * are, and whether they share words that are rare in the batch.
 *
 * <p>Tried and left, since both call hollow texts rewritten from each other: pairs of sentences
 * that no rare word backs, and vectors of three sentences together, which find 8 of 10 heavy
 * rewritings.
 *
 * <p>Read {@link zhaojing.similarity.paraphrase.ParaphraseSearch} first.
 */
package zhaojing.similarity.paraphrase;
