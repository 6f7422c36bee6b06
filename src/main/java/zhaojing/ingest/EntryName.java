package zhaojing.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files and entries as they may be shown. */
final class EntryName {
  private static final Set<String> JUNK =
      Set.of(
          "thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "$recycle.bin", ".spotlight-v100");

  /** A name of one dot and a word is a setting's, unless the word is one of these. */
  private static final Pattern SETTING =
      Pattern.compile(
          "\\.(?!(?:docx?|docm|dot|wps|wpt|pdf|ofd|rtf|odt|txt|md|html?|zip|rar|7z)$)[a-z0-9_-]+");

  private static final int MAX_CHARS = 300;

  /** An entry below more folders is shown as if the innermost were missing. */
  private static final int MAX_DEPTH = 40;

  static final String NAMELESS = "（无名）";

  private EntryName() {}

  /**
   * The folders and the name of an entry, harmless: without roots, drives, {@code .} and {@code
   * ..}.
   */
  static List<String> segments(String entry) {
    List<String> segments = new ArrayList<>();
    for (String segment : entry.split("[/\\\\]")) {
      String printable = printable(segment);
      if (!printable.isBlank() && !printable.equals(".") && !printable.equals("..")) {
        segments.add(printable);
      }
    }
    if (segments.size() > MAX_DEPTH) {
      segments.subList(MAX_DEPTH - 1, segments.size() - 1).clear();
    }
    return segments.isEmpty() ? List.of(NAMELESS) : segments;
  }

  /** Control, formatting and unpaired characters are dropped: they could lie about the name. */
  static String printable(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints()
        .filter(EntryName::isPrintable)
        .limit(MAX_CHARS)
        .forEach(shown::appendCodePoint);
    return shown.toString().strip();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Leftovers of systems and office programs, never handed in on purpose. A name that merely begins
   * with a dot may be a text, as {@code .张三.docx}.
   */
  static boolean isJunk(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("._")
        || lower.startsWith("~$")
        || lower.startsWith(".~lock.")
        || SETTING.matcher(lower).matches()
        || lower.endsWith(".tmp")
        || JUNK.contains(lower);
  }

  /** {@code name} up to its last dot, unless that leaves nothing. */
  static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
