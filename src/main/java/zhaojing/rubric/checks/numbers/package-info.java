/**
 * Checks that set the numbers of one text against each other: parts and total, shares and counts,
 * the same count given twice.
 *
 * <p>Traps: whoever adds up what does not belong together accuses an honest text. Parts are added
 * only when they have one unit and stand in one list; a number that is not exact (约, 多, 不到) is
 * never compared; where any pair of numbers nearby explains a percentage there is no finding.
 * Positions are in the cleaned view until a quote is made.
 *
 * <p>Read {@link zhaojing.rubric.checks.numbers.Counts} first.
 */
package zhaojing.rubric.checks.numbers;
