package zhaojing.model;

import java.util.Locale;

/** How far the two sides of a passage differ. */
public enum Edit {
  VERBATIM("逐字相同"),
  EDITED("改动个别字句"),
  PARAPHRASED("改写");

  private final String chinese;

  Edit(String chinese) {
    this.chinese = chinese;
  }

  /** The contract's word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word shown to readers. */
  public String chinese() {
    return chinese;
  }
}
