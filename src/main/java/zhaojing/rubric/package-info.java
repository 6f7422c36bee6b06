/**
 * Judges one text at a time by evidence counted in it: checks that find faults, ratings on seven
 * criteria, and a recommendation with its reasons; then one order of reading over a whole batch.
 *
 * <p>The levels and their thresholds are data ({@code models/rubric.yaml}); the code only counts.
 *
 * <p>Traps: levels rest on counts rather than on densities where removing a weak sentence must not
 * raise a level. Messages speak of the text, never of its writer. Checks see a cleaned view; use
 * {@link zhaojing.rubric.Subject#original} before quoting.
 *
 * <p>Read {@link zhaojing.rubric.Reviewer} first, then {@link zhaojing.rubric.Rubric}; for faults
 * {@link zhaojing.rubric.Check}.
 */
package zhaojing.rubric;
