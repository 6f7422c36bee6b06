package zhaojing.theme;

import zhaojing.model.Span;
import zhaojing.model.ThemeId;

/**
 * Words of a theme in a text.
 *
 * @param span in the cleaned view
 * @param fault true for a word of failing, false for one that only touches the theme
 */
record ThemeFind(ThemeId theme, Span span, boolean fault, Standing standing) {}
