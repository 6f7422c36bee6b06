package zhaojing.model;

/** What a text is rated on, 1 to 5. */
public enum Criterion {
  CONCRETENESS("concreteness", "具体"),
  SELF_REFERENCE("selfReference", "摆进自己"),
  PROBLEM_FINDING("problemFinding", "查找问题"),
  CAUSE_ANALYSIS("causeAnalysis", "剖析原因"),
  DEPTH("depth", "认识深度"),
  MEASURES("measures", "整改措施"),
  ORIGINALITY("originality", "原创");

  private final String id;
  private final String chinese;

  Criterion(String id, String chinese) {
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
