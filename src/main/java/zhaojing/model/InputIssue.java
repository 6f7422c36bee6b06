package zhaojing.model;

/**
 * An input that could not be read, or only in part.
 *
 * @param path relative to the input, as in {@link Source#path()}
 * @param code stable UPPER_SNAKE word, for example {@code ENCRYPTED}
 * @param message what happened, in Chinese
 * @param remedy what the reader of the report can do about it, in Chinese
 */
public record InputIssue(String path, String code, String message, String remedy)
    implements Comparable<InputIssue> {
  @Override
  public int compareTo(InputIssue other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : code.compareTo(other.code);
  }
}
