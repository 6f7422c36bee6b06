package zhaojing.model;

/** How a sentence stands towards a theme. */
public enum Stance {
  ADMITS_SELF("admits-self", "承认自身"),
  ADMITS_GROUP("admits-group", "指出他人"),
  CRITICISES_GENERAL("criticises-general", "泛泛批评"),
  MENTIONS_ONLY("mentions-only", "仅提及"),
  OPPOSES("opposes/pledges", "反对或表态"),
  REPORTS_FIXED("reports-fixed", "已整改");

  private final String id;
  private final String chinese;

  Stance(String id, String chinese) {
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
