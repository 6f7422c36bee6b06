package zhaojing.text;

/**
 * A string made from a text for reading or comparing, with the way back.
 *
 * @param text the derived string
 * @param map offsets of {@code text} to offsets of the text as extracted
 */
public record View(String text, OffsetMap map) {
  public View {
    if (text.length() != map.viewLength()) {
      throw new IllegalArgumentException("a view is as long as its map");
    }
  }

  public static View of(String text) {
    return new View(text, OffsetMap.identity(text.length()));
  }
}
