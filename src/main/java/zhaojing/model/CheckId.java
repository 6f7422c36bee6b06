package zhaojing.model;

/** Stable name of a check, in UPPER_SNAKE. */
public record CheckId(String value) implements Comparable<CheckId> {
  public CheckId {
    if (!value.matches("[A-Z][A-Z0-9_]*")) {
      throw new IllegalArgumentException("a check id is UPPER_SNAKE: " + value);
    }
  }

  @Override
  public int compareTo(CheckId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
