/**
 * Groups of texts tied by copied passages, with what they have in common. A family accuses nobody.
 *
 * <p>Traps: two texts that share one short passage are listed as a pair but tie no family. Texts
 * that share different words are not one family, or they would chain into a giant of which the ends
 * have nothing in common: passages are first put together by their places ({@link
 * zhaojing.similarity.family.Clusters}), so that only a text made of pieces holds its sources
 * together ({@link zhaojing.similarity.family.Patchworks}).
 *
 * <p>Read {@link zhaojing.similarity.family.Families} first.
 */
package zhaojing.similarity.family;
