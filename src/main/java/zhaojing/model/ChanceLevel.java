package zhaojing.model;

/**
 * What texts of this batch share without being copied: the longest run of equal characters of each
 * sampled pair of texts that are in no common family, with official wording, headings, quotations
 * and set phrases taken off.
 *
 * @param pairs sampled
 * @param acrossUnits of them, pairs of texts from different units
 * @param median of the longest runs, in characters
 * @param percentile95 likewise
 * @param percentile99 likewise
 * @param longest likewise
 * @param copiedFromChars an unbroken run of so many own characters is called copied
 * @param reaching pairs whose longest run is no shorter than that
 */
public record ChanceLevel(
    int pairs,
    int acrossUnits,
    int median,
    int percentile95,
    int percentile99,
    int longest,
    int copiedFromChars,
    int reaching) {}
