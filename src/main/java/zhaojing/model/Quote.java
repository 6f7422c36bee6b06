package zhaojing.model;

/**
 * Words of one submission, exactly as they stand there. Made by {@link Document#quote(Span)}. Holds
 * no copy of the words: a text that hundreds copied is quoted many thousand times.
 */
public record Quote(Document document, Span span) implements Evidence {
  public Quote {
    if (span.end() > document.text().length()) {
      throw new IndexOutOfBoundsException("a quote lies inside its text: " + span);
    }
  }

  public SubmissionId submission() {
    return document.id();
  }

  public String text() {
    return document.text().substring(span.start(), span.end());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote
        && submission().equals(quote.submission())
        && span.equals(quote.span)
        && text().equals(quote.text());
  }

  @Override
  public int hashCode() {
    return 31 * submission().hashCode() + span.hashCode();
  }
}
