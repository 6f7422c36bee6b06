package zhaojing.similarity.library;

import java.util.List;
import zhaojing.model.Span;

/**
 * A text that answers a search.
 *
 * @param text the text, whole
 * @param matches what was found, spans of the text as extracted, in order, none overlapping
 */
public record SearchHit(LibraryText text, List<Span> matches) {
  public SearchHit {
    matches = List.copyOf(matches);
  }
}
