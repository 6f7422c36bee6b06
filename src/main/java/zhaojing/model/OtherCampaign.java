package zhaojing.model;

/**
 * A campaign that the texts speak of while the run was made for another.
 *
 * @param id its stable name
 * @param name in Chinese
 * @param texts how many reflections call it by its name
 * @param of how many reflections there are
 */
public record OtherCampaign(String id, String name, int texts, int of) {}
