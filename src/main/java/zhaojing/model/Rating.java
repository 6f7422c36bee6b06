package zhaojing.model;

import java.util.List;

/**
 * One criterion's level with the counted evidence behind it.
 *
 * @param level 1 (weak) to 5 (strong)
 * @param reasons in Chinese, at least one
 */
public record Rating(Criterion criterion, int level, List<String> reasons, List<Quote> quotes) {
  public Rating {
    reasons = List.copyOf(reasons);
    quotes = List.copyOf(quotes);
    if (level < 1 || level > 5 || reasons.isEmpty()) {
      throw new IllegalArgumentException("a rating is 1 to 5 and gives its reasons");
    }
  }
}
