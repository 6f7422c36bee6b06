package zhaojing.rubric.evidence;

/** What a concrete detail tells. */
public enum DetailKind {
  DATE("时间"),
  NUMBER("数字"),
  NAME("人名"),
  PLACE("地名"),
  SPEECH("原话");

  private final String chinese;

  DetailKind(String chinese) {
    this.chinese = chinese;
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }
}
