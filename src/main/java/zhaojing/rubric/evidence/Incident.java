package zhaojing.rubric.evidence;

import java.util.List;
import zhaojing.model.Span;

/**
 * Something that happened, told with its details.
 *
 * @param span from the first to the last sentence that tells it, in the text as extracted
 * @param details at least two kinds
 */
public record Incident(Span span, List<Detail> details) {
  public Incident {
    details = List.copyOf(details);
  }
}
