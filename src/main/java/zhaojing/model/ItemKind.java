package zhaojing.model;

/** What an item of a text is. */
public enum ItemKind {
  PROBLEM("problem", "问题"),
  CAUSE("cause", "原因"),
  MEASURE("measure", "措施"),
  OPINION("opinion", "意见"),
  ENTRY("entry", "清单条目"),
  COMMITMENT("commitment", "承诺");

  private final String id;
  private final String chinese;

  ItemKind(String id, String chinese) {
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
