/**
 * Groups of texts tied by copied passages, with what they have in common. A family accuses nobody.
 *
 * <p>Trap: two texts that share one short passage are listed as a pair but tie no family, or
 * unrelated texts would chain into one giant.
 *
 * <p>Read {@link zhaojing.similarity.family.Families} first.
 */
package zhaojing.similarity.family;
