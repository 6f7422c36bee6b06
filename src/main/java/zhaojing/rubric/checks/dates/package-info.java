/**
 * Checks of dates: days that do not exist, weekdays that do not fit, rules cited before they were
 * issued or after they were repealed.
 *
 * <p>Traps: most dates have no year. A weekday is judged only against years the text itself gives,
 * and there is no finding when one of them fits. A rule may be told as history (原, 当时, 废止). Spans
 * are in the cleaned view until a quote is made.
 *
 * <p>Read {@link zhaojing.rubric.checks.dates.Dates} first.
 */
package zhaojing.rubric.checks.dates;
