package zhaojing.ingest;

/** The inputs as named by the user can't be used at all; the message is one Chinese line. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String english;

  InputException(String message, String english) {
    super(message);
    this.english = english;
  }

  /** The message in English. */
  public String english() {
    return english;
  }
}
