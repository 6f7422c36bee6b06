package zhaojing.theme;

import java.util.List;
import zhaojing.model.Span;

/** Spans that hide what lies inside one of them; asked in the time of a binary search. */
final class Cover {
  private final int[] starts;

  /** The farthest end among the spans up to this one, in order of start. */
  private final int[] farthest;

  Cover(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    starts = sorted.stream().mapToInt(Span::start).toArray();
    farthest = new int[starts.length];
    int far = 0;
    for (int i = 0; i < starts.length; i++) {
      far = Math.max(far, sorted.get(i).end());
      farthest[i] = far;
    }
  }

  /** True when one of the spans contains {@code span}. */
  boolean holds(Span span) {
    int last = Positions.lastAtMost(starts, span.start());
    return last >= 0 && farthest[last] >= span.end();
  }
}
