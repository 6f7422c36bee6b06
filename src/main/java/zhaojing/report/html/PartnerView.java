package zhaojing.report.html;

import java.util.List;

/**
 * Another text that shares copied passages with the page's text.
 *
 * @param number from 1, by which the page's marks refer to it
 * @param id of the other text; empty for a text of the library
 * @param date when it was written as far as the file tells, or stored in the library
 * @param chars how many characters of this text the two share
 * @param share the same as a percentage of this text
 * @param cited whether the passages are quoted or name a source: in Chinese
 * @param regions numbers of the copied regions concerned
 * @param page file name of the pair's page, or empty
 */
public record PartnerView(
    int number,
    String id,
    String title,
    String unit,
    String author,
    String date,
    int chars,
    String share,
    String cited,
    List<Integer> regions,
    String page) {}
