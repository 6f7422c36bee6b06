package zhaojing.text;

import zhaojing.model.Span;

/**
 * A word of a text.
 *
 * @param word as in the cleaned view
 * @param tag part of speech in HanLP's (PKU) tag set, for example {@code n}, {@code nr} person,
 *     {@code m} number
 * @param span in the text as extracted
 */
public record Token(String word, String tag, Span span) {}
