package zhaojing.model;

/** Whose problem it is. */
public enum Holder {
  SELF("self", "本人"),
  GROUP("group", "部分人员"),
  UNIT("unit", "本单位"),
  OTHER("other", "他人");

  private final String id;
  private final String chinese;

  Holder(String id, String chinese) {
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
