package zhaojing.ingest;

/** The inputs as named by the user can't be used at all; the message is one Chinese line. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
