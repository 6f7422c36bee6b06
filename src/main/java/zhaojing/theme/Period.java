package zhaojing.theme;

import java.time.LocalDate;

/**
 * The days of a campaign.
 *
 * @param from first day a text of the campaign can speak of
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }
}
