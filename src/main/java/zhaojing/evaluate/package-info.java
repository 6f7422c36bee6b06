/**
 * How good the program's judgements are, measured against labels by a careful hand. Pure: records
 * in, figures out; nothing here reads texts or calls the stages.
 *
 * <p>Traps: a figure without its number of cases says nothing, so every score carries its counts. A
 * label that neither gold nor prediction uses does not enter a macro average.
 *
 * <p>Read {@link zhaojing.evaluate.LabelScores} first, for copies {@link
 * zhaojing.evaluate.CopyScores}.
 */
package zhaojing.evaluate;
