package zhaojing.model;

/**
 * Names a submission within one run, for example {@code s0012}, or {@code s0012-3} for the third
 * part of a bundle.
 */
public record SubmissionId(String value) implements Comparable<SubmissionId> {
  public SubmissionId {
    if (!value.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException("a submission id is a plain file name: " + value);
    }
  }

  @Override
  public int compareTo(SubmissionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
