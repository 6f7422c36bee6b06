package zhaojing.model;

import java.util.Locale;

/** What the tool proposes to the person who decides, best first. */
public enum Recommendation {
  CIRCULATE("建议传阅"),
  ACCEPT("通过"),
  REVISE("建议修改"),
  RETURN("建议退回");

  private final String chinese;

  Recommendation(String chinese) {
    this.chinese = chinese;
  }

  /** The contract's word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }
}
