package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Move;
import zhaojing.model.Span;

/**
 * How far around an item the text still speaks of it: the sentences behind it up to the next item,
 * label or heading, and before an item without a label the beginning of its incident.
 */
final class Extents {
  private static final int MAX_CHARS = 600;

  private Extents() {}

  /** One span of the cleaned view for each item, holding the item's own. */
  static List<Span> of(List<Draft> drafts, List<Line> lines) {
    List<Span> extents = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Span own = drafts.get(i).span();
      while (at < lines.size() && lines.get(at).span().end() <= own.start()) {
        at++;
      }
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).span().start() : Integer.MAX_VALUE;
      int end = Math.max(own.end(), end(lines, at, Math.min(limit, own.end() + MAX_CHARS)));
      int before = i == 0 ? 0 : drafts.get(i - 1).span().end();
      int start = start(lines, at, Math.max(before, own.start() - MAX_CHARS));
      extents.add(new Span(Math.min(own.start(), start), end));
    }
    return extents;
  }

  private static int end(List<Line> lines, int at, int limit) {
    int end = 0;
    for (int k = at; k < lines.size() && lines.get(k).span().start() < limit; k++) {
      Line line = lines.get(k);
      boolean begins = line.label().isPresent() || line.move() == Move.STRUCTURAL;
      if (k > at && (begins || line.part() != lines.get(at).part())) {
        break;
      }
      end = Math.min(limit, line.span().end());
    }
    return end;
  }

  private static int start(List<Line> lines, int at, int limit) {
    int start = Integer.MAX_VALUE;
    int k = Math.min(at, lines.size() - 1);
    int paragraph = k < 0 ? 0 : lines.get(k).paragraph();
    while (k >= 0
        && lines.get(k).paragraph() == paragraph
        && lines.get(k).span().start() >= limit
        && lines.get(k).move() != Move.STRUCTURAL) {
      start = lines.get(k).span().start();
      if (lines.get(k).label().isPresent()) {
        break;
      }
      k--;
    }
    return start;
  }
}
