package zhaojing.report;

/** Strings that break careless writers. */
public final class Hostile {
  public static final String SCRIPT = "<script>alert('照')</script>";
  public static final String END_SCRIPT = "</script><img src=x onerror=alert(1)>";
  public static final String FORMULA = "=cmd|'/c calc'!A1";
  public static final String LINE_SEPARATORS = "行\u2028分\u2029隔\u0085符";
  public static final String EMOJI = "好👍🏽的👨‍👩‍👧，𠮷野家";
  public static final String LONE = "半个\uD83D字";
  public static final String CONTROLS = "零\u0000响\u0007铃\u001b[31m";
  public static final String BIDI = "甲\u202Efdp.exe";
  public static final String EXPRESSION = "${7*7}<#assign x=1>{{x}}";
  public static final String LONG_NAME = "关于".repeat(120) + "的心得体会";

  private Hostile() {}

  /** All of them in one line. */
  public static String all() {
    return String.join(
        "；", SCRIPT, END_SCRIPT, FORMULA, LINE_SEPARATORS, EMOJI, LONE, CONTROLS, BIDI, EXPRESSION);
  }
}
