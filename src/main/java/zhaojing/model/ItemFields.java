package zhaojing.model;

import java.util.Optional;

/**
 * What a text says of carrying an item out, each in the text's own words.
 *
 * @param responsible who carries it out
 * @param deadline until when, or from when on
 * @param indicator by what it can be checked: a number, a frequency, something put on show
 * @param status how far it is
 */
public record ItemFields(
    Optional<String> responsible,
    Optional<String> deadline,
    Optional<String> indicator,
    Optional<String> status) {
  public static final ItemFields NONE =
      new ItemFields(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** These, and where they are missing the other's. */
  public ItemFields or(ItemFields other) {
    return new ItemFields(
        responsible.or(other::responsible),
        deadline.or(other::deadline),
        indicator.or(other::indicator),
        status.or(other::status));
  }

  /** True when somebody could check the item: a person, a day or something to count is named. */
  public boolean isCheckable() {
    return responsible.isPresent() || deadline.isPresent() || indicator.isPresent();
  }
}
