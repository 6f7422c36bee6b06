/**
 * Makes labelled copies out of our own essays: a folder in the form of {@code
 * corpus/pairs/README.md} with every copied passage and its exact places, copies hidden in many
 * ways, copies by many people, and innocent look-alikes.
 *
 * <p>What is made is planned in {@code corpus/pairs/plan.yaml}; the same plan, set and number of
 * files give the same bytes. The sets use different essays and seeds.
 *
 * <p>Traps: an essay stands in the folder either as it is, as a source, or cut up as what copiers
 * wrote themselves, never both; a stretch of a source is copied once, except by the many. Otherwise
 * two copies would share a passage that nobody lists.
 *
 * <p>Read {@link zhaojing.sample.pairs.PairsSet} first.
 */
package zhaojing.sample.pairs;
