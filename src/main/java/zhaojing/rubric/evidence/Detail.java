package zhaojing.rubric.evidence;

import zhaojing.model.Span;

/**
 * Words that tie a text to a time, a place, a person or a quantity.
 *
 * @param span in the text as extracted
 * @param word as cleaned; equal words are one detail however often they stand in the text
 */
public record Detail(DetailKind kind, Span span, String word) {}
