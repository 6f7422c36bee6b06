/**
 * One class per check. Each holds its own examples, which one test runs and which serve as its
 * documentation.
 *
 * <p>To add a check, write the class with its examples and name it in {@link
 * zhaojing.rubric.checks.Checks#all}; add a near miss for every exception in its pattern.
 *
 * <p>Traps: patterns run on the cleaned view, where widths are folded and spaces between Chinese
 * characters are gone; quotes come from the text as extracted. Prefer missing a fault to a false
 * alarm.
 *
 * <p>Read {@link zhaojing.rubric.checks.Checks} first, then {@link
 * zhaojing.rubric.checks.PlaceholderLeft} as a model.
 */
package zhaojing.rubric.checks;
