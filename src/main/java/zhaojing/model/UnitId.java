package zhaojing.model;

/** The organisation that handed a text in, by the name its folder carries. */
public record UnitId(String name) implements Comparable<UnitId> {
  /** For texts that lie in no unit's folder. */
  public static final UnitId NONE = new UnitId("（未分单位）");

  public UnitId {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a unit has a name");
    }
  }

  @Override
  public int compareTo(UnitId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
