package zhaojing.evaluate.review;

import java.util.Locale;

/** What a supervisor would say of a text as a whole. */
public enum Quality {
  GOOD("好"),
  MIDDLING("一般"),
  HOLLOW("空泛"),
  DAMAGED("有损坏");

  private final String chinese;

  Quality(String chinese) {
    this.chinese = chinese;
  }

  /** The word used in the files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }
}
