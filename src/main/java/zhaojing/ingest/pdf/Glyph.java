package zhaojing.ingest.pdf;

/**
 * One drawn character, in points.
 *
 * @param y of its base line, downwards
 * @param size of its type
 */
record Glyph(String text, double x, double right, double y, double size) {
  boolean isBlank() {
    return text.isBlank() || text.chars().allMatch(c -> c == '\u3000' || c == '\u00A0');
  }
}
