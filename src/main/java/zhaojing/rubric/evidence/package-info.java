/**
 * Counts what makes a text concrete: dates, numbers, names, places, words spoken, the incidents
 * they form, and the places where the writer stands in person.
 *
 * <p>Traps: a figure in a set phrase (四风, 八项规定), in a title or in a signature is no evidence. Names
 * are found with a preference for missing some over inventing any. All spans are in the text as
 * extracted.
 *
 * <p>Read {@link zhaojing.rubric.evidence.DetailFinder} first.
 */
package zhaojing.rubric.evidence;
