/**
 * What differs between two wordings, word by word, sentence beside sentence.
 *
 * <p>Trap: where words end is not known here; whoever calls says so ({@link
 * zhaojing.report.diff.Words}).
 *
 * <p>Read {@link zhaojing.report.diff.WordDiff} first.
 */
package zhaojing.report.diff;
