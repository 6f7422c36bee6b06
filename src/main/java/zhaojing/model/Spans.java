package zhaojing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sets of spans over one text. */
public final class Spans {
  private Spans() {}

  /** Sorted, with overlapping and touching spans joined; empty spans are dropped. */
  public static List<Span> merge(Collection<Span> spans) {
    List<Span> sorted = spans.stream().filter(s -> !s.isEmpty()).sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** Code units covered by at least one of the spans. */
  public static int covered(Collection<Span> spans) {
    return merge(spans).stream().mapToInt(Span::length).sum();
  }

  /** Code units of {@code span} that are covered by at least one of the others. */
  public static int coveredWithin(Span span, Collection<Span> others) {
    return merge(others).stream().mapToInt(span::overlap).sum();
  }
}
