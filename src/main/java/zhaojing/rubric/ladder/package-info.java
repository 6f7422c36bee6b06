/**
 * Puts every problem of a text on the ladder of evidence: set phrase, field, behaviour, incident,
 * thought.
 *
 * <p>Traps: an item's words are short, the case often stands in the sentences behind it; they count
 * until the next item or heading. A higher step does not need the lower ones.
 *
 * <p>Read {@link zhaojing.rubric.ladder.Ladders} first.
 */
package zhaojing.rubric.ladder;
