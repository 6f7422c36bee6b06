package zhaojing.model;

/**
 * Names a text within one run: a submission, for example {@code s0012}, or {@code s0012-3} for the
 * third part of a bundle; or a text of the library, {@code library:} and its id there. Library
 * texts sort behind submissions.
 */
public record SubmissionId(String value) implements Comparable<SubmissionId> {
  private static final String LIBRARY = "library:";

  public SubmissionId {
    if (!value.matches("(library:)?[A-Za-z0-9][A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException("a submission id is a plain file name: " + value);
    }
  }

  /** The name within a run of the library's text {@code id}. */
  public static SubmissionId library(String id) {
    return new SubmissionId(LIBRARY + id);
  }

  public boolean isLibrary() {
    return value.startsWith(LIBRARY);
  }

  /** The id as part of a file's name, on every system. */
  public String fileName() {
    return value.replace(':', '-');
  }

  @Override
  public int compareTo(SubmissionId other) {
    int byKind = Boolean.compare(isLibrary(), other.isLibrary());
    return byKind != 0 ? byKind : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
