package zhaojing.similarity.paraphrase;

/**
 * Two sentences of two texts that mean nearly the same.
 *
 * @param left index in the left text's list of content sentences
 * @param right index in the right text's list
 * @param alike cosine of their vectors, 0 to 1
 */
record AlikeSentences(int left, int right, double alike) {}
