package zhaojing.model;

/** Stable name of a theme within its campaign, for example {@code formalism}. */
public record ThemeId(String value) implements Comparable<ThemeId> {
  @Override
  public int compareTo(ThemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
