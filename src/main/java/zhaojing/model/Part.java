package zhaojing.model;

/**
 * Where one text of a bundle lies.
 *
 * @param of the whole, whose text is written beside the parts'
 * @param index 1 for the first part
 * @param span offsets of the part in the text of the whole
 */
public record Part(SubmissionId of, int index, Span span) {
  public Part {
    if (index < 1) {
      throw new IllegalArgumentException("parts are counted from 1");
    }
  }
}
