package zhaojing.similarity.paraphrase;

import java.util.Set;
import zhaojing.model.Span;

/**
 * A sentence that says something of its own: no heading, no official wording, no quotation.
 *
 * @param index among all sentences of its text
 * @param span in the text as extracted
 * @param text cleaned
 * @param withNext with the sentence behind it, whatever that is; cleaned
 * @param words that carry content: names, numbers, things, doings
 */
public record ContentSentence(
    int index, Span span, String text, String withNext, Set<String> words) {
  public ContentSentence {
    words = Set.copyOf(words);
  }
}
