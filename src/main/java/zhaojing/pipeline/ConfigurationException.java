package zhaojing.pipeline;

/** Wrong usage or configuration; its message is one clear Chinese line for the user. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String english;

  /** With a message in the user's language. */
  public ConfigurationException(String message) {
    super(message);
    english = message;
  }

  public ConfigurationException(String message, Throwable cause) {
    this(message, message, cause);
  }

  /**
   * @param english the message for those who asked for English
   */
  public ConfigurationException(String message, String english, Throwable cause) {
    super(message, cause);
    this.english = english;
  }

  /** The message in English, where there is one. */
  public String english() {
    return english;
  }
}
