package zhaojing.theme;

import java.util.Locale;

/** What the part of a text is about in which a sentence stands, as its heading or lead tells. */
public enum Section {
  NONE,
  PROBLEMS,
  CAUSES,
  MEASURES,
  ACHIEVEMENTS,
  DOINGS,
  UNDERSTANDING;

  /** The word used in the lexicons. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
