/**
 * Finds the items of one text: problems, causes, measures, opinions, list entries and commitments,
 * with their fields, and which answers which. Works on sentences that already know what they do.
 *
 * <p>Words, patterns and weights are data: {@code models/lexicons/items.yaml}.
 *
 * <p>Traps: everything here counts in the cleaned view until {@link
 * zhaojing.procedure.item.ItemReader} maps the spans back. A heading that names a failing is the
 * item, and what details it in the same paragraph is not another one. Long texts are hostile: no
 * text yields more than {@link zhaojing.procedure.item.ItemReader#MAX_ITEMS} items.
 *
 * <p>Read {@link zhaojing.procedure.item.ItemReader} first.
 */
package zhaojing.procedure.item;
