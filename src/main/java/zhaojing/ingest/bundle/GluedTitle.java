package zhaojing.ingest.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.signs.SignWords;

/**
 * A title on the line of the first paragraph, as scans have it: {@code 纪律教育月学习体会纪律是…}.
 *
 * @param chars of the line that are the title; 0 when none is seen
 * @param kind whether it names a kind of text
 * @param named whether a writer's name is in it
 */
record GluedTitle(int chars, boolean kind, boolean named) {
  static final GluedTitle NONE = new GluedTitle(0, false, false);

  private static final int MAX_CHARS = 34;
  private static final int MIN_KIND_CHARS = 5;

  /** Two or more groups of characters with blanks between them. */
  private static final Pattern SPACED =
      Pattern.compile(
          "^(?<title>(?:[\\p{IsHan}“”《》、：]{2,16}[ \u3000]{1,2}){1,3})[\\p{IsHan}“《0-9]");

  private static final String NOT_AFTER = "到的是，、等和与后时中里得出之都也给了就可有：:。;；一二三四五六七八九十几两";

  static GluedTitle of(String line) {
    String look = line.substring(0, Math.min(line.length(), MAX_CHARS));
    int end = 0;
    for (String kind : SignWords.SHIPPED.kinds()) {
      int at = look.indexOf(kind);
      int after = at + kind.length();
      if (at >= 0
          && after >= MIN_KIND_CHARS
          && after < look.length()
          && plain(look, at)
          && (NOT_AFTER.indexOf(look.charAt(after)) < 0)) {
        end = Math.max(end, after);
      }
    }
    Matcher spaced = SPACED.matcher(look);
    boolean groups = spaced.find();
    boolean named = groups && named(spaced.group("title"));
    if (end > 0) {
      return new GluedTitle(named ? Math.max(end, spaced.end("title")) : end, true, named);
    }
    return groups ? new GluedTitle(spaced.end("title"), false, named) : NONE;
  }

  private static boolean named(String title) {
    String[] groups = title.strip().split("[ \u3000]+");
    return groups.length >= 2
        && AuthorFromText.signature(groups[groups.length - 2] + " " + groups[groups.length - 1])
            .or(() -> AuthorFromText.signature(groups[groups.length - 1]))
            .isPresent();
  }

  private static boolean plain(String look, int end) {
    for (int i = 0; i < end; i++) {
      if ("，。；！？;、".indexOf(look.charAt(i)) >= 0) {
        return false;
      }
    }
    return !look.startsWith("我") && !look.startsWith("通过");
  }
}
