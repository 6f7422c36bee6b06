package zhaojing.model;

/** How near a problem comes to what happened and was thought, lowest first. */
public enum Step {
  SET_PHRASE("set-phrase", "套话"),
  FIELD("field", "领域"),
  BEHAVIOUR("behaviour", "行为"),
  INCIDENT("incident", "事例"),
  THOUGHT("thought", "思想");

  private final String id;
  private final String chinese;

  Step(String id, String chinese) {
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
