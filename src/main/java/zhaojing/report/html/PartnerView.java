package zhaojing.report.html;

import java.util.List;

/**
 * Another text that shares copied passages with the page's text.
 *
 * @param id of the other text
 * @param chars how many characters of this text the two share
 * @param share the same as a percentage of this text
 * @param regions numbers of the copied regions concerned
 * @param page file name of the pair's page, or empty
 */
public record PartnerView(
    String id,
    String title,
    String unit,
    int chars,
    String share,
    List<Integer> regions,
    String page) {}
