package zhaojing.evaluate;

import java.util.List;
import java.util.Optional;
import zhaojing.model.Span;

/**
 * A file whose parts are known.
 *
 * @param name without its extension
 * @param parts in order; one for a file that is no bundle
 */
public record LabelledBundle(String name, String text, List<LabelledPart> parts) {
  /**
   * @param span UTF-16 offsets in the file's text
   * @param author absent when the part names none
   */
  public record LabelledPart(Span span, String title, Optional<String> author) {}

  public LabelledBundle {
    parts = List.copyOf(parts);
  }
}
