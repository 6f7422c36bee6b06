package zhaojing.ingest.signs;

/** What a line may be besides prose. */
public enum LineSign {
  /** 此致, 敬礼, 请党组织批评指正. */
  CLOSING,
  /** A date and nothing else. */
  DATE,
  /** 尊敬的党组织：. */
  SALUTATION,
  /** 同志们：, which speeches say in the middle too. */
  WEAK_SALUTATION,
  /** 支部意见：, by others than the writer. */
  COMMENT,
  /** 附：整改清单. */
  APPENDIX,
  /** 责任编辑：, 更多内容请关注. */
  WEB_NOISE,
  /** ====, * * *, a page break. */
  RULE,
  /** — 3 —, 第3页: pages of one text. */
  PAGE_NUMBER,
  /** 主持人：, 议题：. */
  MINUTES,
  /** 姓名：, 题目：, above a text. */
  FORM_LABEL,
  /** 发件人：…, or a name and the time at which it was posted: the head of a mail or of a post. */
  MESSAGE,
  /** 【编者按】…, （以下稿件收到较晚）: by whoever put the texts together. */
  EDITOR_NOTE,
  /** 信的内容如下：. */
  QUOTE_INTRODUCTION
}
