package zhaojing.model;

/**
 * A text of the library that a run refers to.
 *
 * @param text with the id {@code library:…}
 * @param added when it came into the library, ISO 8601 date, as the caller said then
 */
public record LibrarySource(LibraryKind kind, String added, Submission text) {
  public LibrarySource {
    if (!text.id().isLibrary()) {
      throw new IllegalArgumentException("not a library text: " + text.id());
    }
  }

  public SubmissionId id() {
    return text.id();
  }
}
