package zhaojing.model;

/** What became of an input. */
public enum Status {
  REVIEWED("reviewed", "已审阅"),
  UNREADABLE("unreadable", "无法读取"),
  EMPTY("empty", "空白"),
  NOT_A_TEXT("not-a-text", "不是文稿");

  private final String id;
  private final String chinese;

  Status(String id, String chinese) {
    this.id = id;
    this.chinese = chinese;
  }

  /** The contract's word. */
  public String id() {
    return id;
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }
}
