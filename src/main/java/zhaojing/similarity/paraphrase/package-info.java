/**
 * Finds passages that were rewritten sentence by sentence (洗稿): other words, sentences split or
 * joined, the same content.
 *
 * <p>Every sentence that carries content gets two vectors, by itself and with the next one. What
 * two sentences have in common is not their cosine but what it is beyond that of their nearest in
 * other texts: so topic, outline and hollow phrases, which all share, cancel out. A rewritten
 * passage is a row of such sentences in the same order, one for one, one for two, two for one or
 * two for two.
 *
 * <p>Traps: a single alike sentence says nothing, however alike. Two who saw the same film tell one
 * story; so do two who list the same six points, which is why sentences in crowded surroundings
 * count for nothing. Other texts of the genre come with the program and stand beside the batch, so
 * that two texts alone have surroundings, too. The work grows with the square of the sentences; in
 * large batches a graph of neighbours is followed instead, and in the largest only texts that share
 * rare words are looked at. Equal letters that are too few by themselves count in favour.
 *
 * <p>Tried and left: whitened or centred vectors, and stretches of three or four sentences against
 * one (20 to 30 of 44 found at one false alarm in 9,133 pairs, where the vectors as they are find
 * 34); thresholds on the cosine of single sentences, with rare words as proof (0 of 10 heavy
 * rewritings); the cosine of three sentences together (8 of 10, but hollow texts were called
 * rewritten from each other); single sentences without the next (in one batch with 228 essays, 11
 * of 20 where both together find 17).
 *
 * <p>Read {@link zhaojing.similarity.paraphrase.ParaphraseSearch} first.
 */
package zhaojing.similarity.paraphrase;
