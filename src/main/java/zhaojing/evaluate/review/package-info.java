/**
 * How far the program's ratings, recommendations and findings agree with those of a person who read
 * the same texts. Pure: records in, figures out.
 *
 * <p>Traps: a text that a person rated and the program did not counts as wrong everywhere it can; a
 * tie of the program's ratings counts as half an order; a fault is marked on a text, a finding made
 * on one of the parts a file was split into, so that places are compared by their words.
 *
 * <p>Read {@link zhaojing.evaluate.review.RatedTexts} for the form of the files, then {@link
 * zhaojing.evaluate.review.ReviewScores}.
 */
package zhaojing.evaluate.review;
