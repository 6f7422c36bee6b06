/**
 * Checks of problems, causes and measures against each other.
 *
 * <p>Where a text has a part of problems and a part of measures, each with a list, the lists are
 * compared point by point; plans and ledgers are compared item by item with the links found when
 * the items were read.
 *
 * <p>Traps: a point answers in other words than it is asked, so words alone accuse too much; a
 * narrated text without lists is left alone. A problem that says itself that it has been mended
 * needs no measure.
 *
 * <p>Read {@link zhaojing.rubric.checks.answers.OrphanProblem} first.
 */
package zhaojing.rubric.checks.answers;
