package zhaojing.report.html;

import java.util.List;
import zhaojing.model.Span;

/**
 * Where things lie in a text, drawn to a scale of 1,000.
 *
 * @param copied each with the anchor of its place
 * @param official likewise, without anchors
 * @param findings likewise
 */
public record PositionBar(List<Tick> copied, List<Tick> official, List<Tick> findings) {
  /** {@code x} and {@code width} in thousandths of the text; {@code anchor} may be empty. */
  public record Tick(int x, int width, String anchor) {}

  /** Wide enough to be seen, even for a few characters of a long text. */
  static Tick tick(Span span, int chars, String anchor) {
    int scale = Math.max(1, chars);
    int x = (int) (1000L * span.start() / scale);
    int width = Math.max(3, (int) (1000L * span.end() / scale) - x);
    int left = Math.max(0, Math.min(x, 1000 - width));
    return new Tick(left, Math.min(1000, width), anchor);
  }
}
