package zhaojing.model;

import java.util.Locale;

/** How much a finding weighs for the reviewer, lightest first. */
public enum Severity {
  INFO("提示"),
  MINOR("轻微"),
  MAJOR("重要"),
  CRITICAL("严重");

  private final String chinese;

  Severity(String chinese) {
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
