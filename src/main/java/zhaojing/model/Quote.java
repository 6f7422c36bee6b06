package zhaojing.model;

/** Words of one submission, exactly as they stand there. Made by {@link Document#quote(Span)}. */
public record Quote(SubmissionId submission, Span span, String text) implements Evidence {
  public Quote {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("a quote is as long as its span");
    }
  }
}
