/**
 * Checks of what a text says: softened, shifted, excused or empty self-examination.
 *
 * <p>They count tagged sentences and items, so a fault is told only when it marks a whole text or a
 * whole part of it; one soft word, one complaint or one 我们 is no fault.
 *
 * <p>Traps: a text of a body (班子) speaks as 我们 by right, see {@link
 * zhaojing.rubric.checks.content.Authorship}. Tags may be wrong, so limits leave room for one wrong
 * tag. The words and limits are {@code models/checks/*.yaml}.
 *
 * <p>Read {@link zhaojing.rubric.checks.content.Told} first, then {@link
 * zhaojing.rubric.checks.content.Softeners} as a model.
 */
package zhaojing.rubric.checks.content;
