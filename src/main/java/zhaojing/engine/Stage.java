package zhaojing.engine;

/** The stages of a review, in order, with the words shown to the user. */
public enum Stage {
  LIST("清点文件", "listing files"),
  READ("读取文稿", "reading files"),
  UNDERSTAND("分句标注", "tagging sentences"),
  LIBRARY("比对资料库", "comparing with the library"),
  COMPARE("比对雷同", "comparing texts"),
  PARAPHRASE("查找改写", "looking for rewriting"),
  JUDGE("检查评定", "checking and rating"),
  REPORT("撰写报告", "writing the report");

  private final String chinese;
  private final String english;

  Stage(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
