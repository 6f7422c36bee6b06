package zhaojing.theme;

import zhaojing.model.Span;
import zhaojing.model.ThemeId;

/**
 * Words of a theme in a text.
 *
 * @param span in the cleaned view
 */
record ThemeFind(ThemeId theme, Span span, CueKind kind, Standing standing) {
  boolean isFault() {
    return kind == CueKind.FAULT;
  }
}
