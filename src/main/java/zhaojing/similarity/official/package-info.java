/**
 * Official wording that everybody in the genre shares, as data ({@code models/official/*.yaml}).
 *
 * <p>Trap: phrases are matched on the comparison view, where punctuation, spaces and traditional
 * characters make no difference.
 *
 * <p>Read {@link zhaojing.similarity.official.OfficialWording} first.
 */
package zhaojing.similarity.official;
