package zhaojing.model;

import java.util.Locale;
import java.util.Optional;

/**
 * One sign of who wrote a text, where, or when.
 *
 * @param value a name, a unit, or a date as written
 * @param confidence 0 to 1, how plainly it is said there
 * @param span where in the text; absent when it stands outside the text
 */
public record Attribution(
    Kind kind, String value, Origin origin, double confidence, Optional<Span> span) {
  /** What the sign is about. */
  public enum Kind {
    AUTHOR,
    UNIT,
    DATE;

    /** The word in the output. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the sign stands. */
  public enum Origin {
    FILE_NAME("file-name", "文件名"),
    PATH("path", "所在文件夹"),
    TITLE_BLOCK("title-block", "标题下"),
    SIGNATURE("signature", "落款"),
    PROPERTIES("properties", "文档属性"),
    ROSTER("roster", "应交名单");

    private final String id;
    private final String chinese;

    Origin(String id, String chinese) {
      this.id = id;
      this.chinese = chinese;
    }

    /** The word in the output. */
    public String id() {
      return id;
    }

    /** The word shown to readers. */
    public String chinese() {
      return chinese;
    }
  }
}
