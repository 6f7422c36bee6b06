package zhaojing.model;

/**
 * A figure of one unit with how sure it is.
 *
 * @param figure stable word, for example {@code meanLevel}
 * @param name in Chinese
 * @param share whether it is a share of texts, 0 to 1; otherwise a level, 1 to 5
 * @param texts rated texts it rests on
 * @param low lower end of the 95 % interval
 * @param high upper end of it
 */
public record Standing(
    String figure,
    String name,
    boolean share,
    int texts,
    double value,
    double low,
    double high,
    Against against) {}
