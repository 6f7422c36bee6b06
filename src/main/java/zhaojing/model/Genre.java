package zhaojing.model;

/** Kind of text. Only reflections are rated; the others are listed. */
public enum Genre {
  REFLECTION("reflection", "心得体会", true),
  SELF_EXAMINATION("self-examination", "对照检查", true),
  THOUGHT_REPORT("thought-report", "思想汇报", true),
  SUMMARY("summary", "总结报告", false),
  SPEECH("speech", "讲话", false),
  NEWS("news", "信息简报", false),
  PLAN("plan", "方案计划", false),
  LEDGER("ledger", "台账清单", false),
  CRITICISM("criticism", "批评意见", false),
  OTHER("other", "其他", false);

  private final String id;
  private final String chinese;
  private final boolean rated;

  Genre(String id, String chinese, boolean rated) {
    this.id = id;
    this.chinese = chinese;
    this.rated = rated;
  }

  /** The contract's word. */
  public String id() {
    return id;
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }

  public boolean isReflection() {
    return rated;
  }
}
