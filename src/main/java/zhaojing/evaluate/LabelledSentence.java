package zhaojing.evaluate;

import zhaojing.model.Span;

/**
 * A sentence with the labels given by hand.
 *
 * @param span in {@link LabelledText#text()}
 */
public record LabelledSentence(Span span, SentenceLabels labels) {}
