package zhaojing.model;

import java.util.Arrays;
import java.util.Optional;

/** What a text of the library is, which decides what it means to share words with it. */
public enum LibraryKind {
  /** Handed in earlier: words shared with it are copied, or the author's own. */
  EARLIER("earlier", "往期文稿"),
  /** Offered for copying, from the net or a collection: words shared with it are copied. */
  TEMPLATE("template", "范文"),
  /** A document everybody may quote: words shared with it are innocent. */
  OFFICIAL("official", "官方文件");

  private final String id;
  private final String chinese;

  LibraryKind(String id, String chinese) {
    this.id = id;
    this.chinese = chinese;
  }

  /** The word in data files and on the command line. */
  public String id() {
    return id;
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }

  public static Optional<LibraryKind> of(String id) {
    return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
  }
}
