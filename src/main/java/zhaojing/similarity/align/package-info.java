/**
 * Finds the passages that two strings share although words were replaced, inserted or dropped.
 *
 * <p>Seed, chain, extend: exact matches of a few characters are linked along the text while the
 * gaps between them stay small, the ends grow over small edits, and what is too thin is dropped.
 * Spans are those of the two strings aligned; both sides of a passage begin and end on equal
 * characters, and passages of one pair never overlap on either side.
 *
 * <p>Read {@link zhaojing.similarity.align.Aligner} first.
 */
package zhaojing.similarity.align;
