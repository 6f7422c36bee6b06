package zhaojing.theme;

/**
 * A campaign or lexicon file that cannot be used; the message, in Chinese, names file and field.
 */
public final class KnowledgeFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file as the user named it
   * @param field path of the field, for example {@code themes[3].cues}; empty for the whole file
   * @param fault what is wrong, in Chinese
   */
  public KnowledgeFileException(String file, String field, String fault) {
    super(file + "：" + (field.isEmpty() ? "" : "字段 " + field + "：") + fault);
  }
}
