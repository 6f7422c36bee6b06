package zhaojing.model;

/** What a shared passage is. Only {@code COPIED} counts towards shares and families. */
public enum Verdict {
  COPIED("copied", "疑似抄用"),
  OFFICIAL_WORDING("official-wording", "官方表述"),
  SET_PHRASE("set-phrase", "通用套语"),
  HEADING("heading", "标题"),
  OWN_EARLIER_TEXT("own-earlier-text", "本人旧稿");

  private final String id;
  private final String chinese;

  Verdict(String id, String chinese) {
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
