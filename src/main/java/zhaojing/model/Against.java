package zhaojing.model;

/** How a unit's figure stands to that of all other units together. */
public enum Against {
  HIGHER("higher", "高于其他单位"),
  LOWER("lower", "低于其他单位"),
  UNDECIDED("undecided", "与其他单位分不出高低"),
  TOO_FEW("too-few", "篇数太少，不比较");

  private final String id;
  private final String chinese;

  Against(String id, String chinese) {
    this.id = id;
    this.chinese = chinese;
  }

  /** The word in the data. */
  public String id() {
    return id;
  }

  /** The words shown to readers. */
  public String chinese() {
    return chinese;
  }
}
