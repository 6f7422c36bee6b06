package zhaojing.text;

import java.util.Arrays;

/** Collects the code units of a view with their origins. Not for sharing between threads. */
final class ViewBuilder {
  private final StringBuilder text;
  private int[] origins;

  ViewBuilder(int expected) {
    text = new StringBuilder(expected);
    origins = new int[Math.max(16, expected)];
  }

  /** Appends {@code unit}, which stands for the code unit at {@code origin}. */
  void append(char unit, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(unit);
  }

  View build(int originalLength) {
    return new View(
        text.toString(), OffsetMap.of(Arrays.copyOf(origins, text.length()), originalLength));
  }
}
