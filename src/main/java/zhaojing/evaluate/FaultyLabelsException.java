package zhaojing.evaluate;

/** A labelled folder that is not as its description says; one clear line in both languages. */
public final class FaultyLabelsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String english;

  /**
   * @param where file and line
   */
  public FaultyLabelsException(String where, String chinese, String english) {
    super(where + "：" + chinese);
    this.english = where + ": " + english;
  }

  /** The message in English. */
  public String english() {
    return english;
  }
}
