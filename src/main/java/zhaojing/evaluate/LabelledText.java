package zhaojing.evaluate;

import java.util.List;
import zhaojing.model.Genre;

/**
 * A text with labelled sentences.
 *
 * @param name of its file
 * @param quality as the labeller saw it: good, middling, hollow or na
 * @param campaign id of the campaign it was written for
 * @param text the sentences put together, one line a paragraph
 */
public record LabelledText(
    String name,
    Genre genre,
    String quality,
    String campaign,
    String title,
    String text,
    List<LabelledSentence> sentences) {
  public LabelledText {
    sentences = List.copyOf(sentences);
  }
}
