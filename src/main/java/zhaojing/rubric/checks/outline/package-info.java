/**
 * How a text is built: its parts (problems, causes, measures), the points of a part, and what a
 * point is about.
 *
 * <p>Parts are opened by headings on lines of their own, by run-in headings (一、存在的问题。), and by
 * sentences that announce a list (主要有以下不足：). A text without any of these has no parts, and a check
 * has to go by the sentences' moves.
 *
 * <p>Traps: a point keeps all its sentences, also those whose tag is unsure. Whether two points
 * have to do with each other is a guess by matters and words; see {@link
 * zhaojing.rubric.checks.outline.Answering} for what counts.
 *
 * <p>Read {@link zhaojing.rubric.checks.outline.Parts} first.
 */
package zhaojing.rubric.checks.outline;
