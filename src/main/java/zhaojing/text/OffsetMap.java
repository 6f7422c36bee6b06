package zhaojing.text;

import java.util.Arrays;
import zhaojing.model.Span;

/**
 * Relates a derived string, whose every code unit stands for one code unit of an original, to that
 * original.
 *
 * <p>Invariants: {@code view(original(i)) == i} for every offset of the derived string; both
 * directions never go back.
 */
public final class OffsetMap {
  /** For each code unit of the derived string, its offset in the original; strictly increasing. */
  private final int[] origins;

  private final int originalLength;

  private OffsetMap(int[] origins, int originalLength) {
    this.origins = origins;
    this.originalLength = originalLength;
  }

  /**
   * @param origins for each code unit of the derived string, its offset in the original; strictly
   *     increasing
   * @param originalLength length of the original in code units
   */
  public static OffsetMap of(int[] origins, int originalLength) {
    int[] copy = origins.clone();
    int previous = -1;
    for (int origin : copy) {
      if (origin <= previous || origin >= originalLength) {
        throw new IllegalArgumentException("origins must increase within the original");
      }
      previous = origin;
    }
    return new OffsetMap(copy, originalLength);
  }

  public static OffsetMap identity(int length) {
    int[] origins = new int[length];
    Arrays.setAll(origins, i -> i);
    return new OffsetMap(origins, length);
  }

  /** Length of the derived string. */
  public int viewLength() {
    return origins.length;
  }

  public int originalLength() {
    return originalLength;
  }

  /**
   * Offset in the original of a derived offset in {@code [0, viewLength()]}; the end maps to the
   * end.
   */
  public int original(int viewOffset) {
    return viewOffset == origins.length ? originalLength : origins[viewOffset];
  }

  /** The first derived offset that stands for {@code originalOffset} or what follows it. */
  public int view(int originalOffset) {
    int found = Arrays.binarySearch(origins, originalOffset);
    return found >= 0 ? found : -found - 1;
  }

  /** The shortest span of the original that holds what a span of the derived string stands for. */
  public Span original(Span view) {
    if (view.isEmpty()) {
      int at = original(view.start());
      return new Span(at, at);
    }
    return new Span(origins[view.start()], origins[view.end() - 1] + 1);
  }

  /** The derived code units that stand for something inside {@code original}. */
  public Span view(Span original) {
    return new Span(view(original.start()), view(original.end()));
  }

  /** The map of a string derived from this derived string, straight to the original. */
  public OffsetMap then(OffsetMap derived) {
    if (derived.originalLength != origins.length) {
      throw new IllegalArgumentException("the second map must start from the first map's string");
    }
    int[] composed = new int[derived.origins.length];
    Arrays.setAll(composed, i -> origins[derived.origins[i]]);
    return new OffsetMap(composed, originalLength);
  }
}
