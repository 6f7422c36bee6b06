package zhaojing.rubric;

/** What a check is about. */
public enum CheckGroup {
  /** Language, damage, numbers, leftovers of another text. */
  FORM("文字、数字与残留", "form"),
  /** What the text says. */
  CONTENT("内容", "content"),
  /** What only shows over the texts of a unit. */
  UNIT("单位", "unit");

  private final String chinese;
  private final String english;

  CheckGroup(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The words shown to readers. */
  public String chinese() {
    return chinese;
  }

  /** The same in English. */
  public String english() {
    return english;
  }
}
