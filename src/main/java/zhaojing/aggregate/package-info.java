/**
 * From reviews of single texts to summaries of units; only the model is used here.
 *
 * <p>Traps: an issue is common only when several <em>texts</em> show it, however often one text
 * does. A unit without any readable text still has a summary, so that received numbers add up.
 *
 * <p>Read {@link zhaojing.aggregate.Units} first.
 */
package zhaojing.aggregate;
