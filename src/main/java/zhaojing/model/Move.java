package zhaojing.model;

/** What a sentence does in its text (rhetorical move). */
public enum Move {
  POLICY_CONTEXT("policy_context", "背景与引述"),
  UNDERSTANDING("understanding", "认识道理"),
  PLEDGE("pledge", "表态口号"),
  PROBLEM_SELF("problem_self", "自身问题"),
  PROBLEM_GROUP("problem_group", "他人或共性问题"),
  CAUSE("cause", "原因剖析"),
  FACT("fact", "事实经过"),
  MEASURE_CONCRETE("measure_concrete", "具体措施"),
  MEASURE_VAGUE("measure_vague", "笼统措施"),
  ACHIEVEMENT("achievement", "成绩"),
  PRAISE("praise", "赞扬"),
  STRUCTURAL("structural", "结构语");

  private final String id;
  private final String chinese;

  Move(String id, String chinese) {
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
