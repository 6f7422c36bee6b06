package zhaojing.model;

import java.util.List;

/**
 * One text with its parts.
 *
 * @param text as extracted, line ends {@code \n}, otherwise unaltered
 * @param paragraphs in order, without their line ends
 * @param sentences in order, each inside one paragraph
 */
public record Document(SubmissionId id, String text, List<Span> paragraphs, List<Span> sentences) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** The words at {@code span}, as evidence. Throws IndexOutOfBoundsException outside the text. */
  public Quote quote(Span span) {
    return new Quote(this, span);
  }
}
