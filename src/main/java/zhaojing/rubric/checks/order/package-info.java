/**
 * Checks of a text's order: headings that begin again, paragraphs that stand twice or break off,
 * another unit's name left in the body.
 *
 * <p>Traps: lists nest, so a number may come again under another heading; titles, signatures and
 * list lines end without a full stop. Spans are in the cleaned view until a quote is made.
 *
 * <p>Read {@link zhaojing.rubric.checks.order.Paragraphs} first.
 */
package zhaojing.rubric.checks.order;
