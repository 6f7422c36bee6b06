package zhaojing.ingest.bundle;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.ingest.signs.SignWords;

/** The trade by which a writer names himself: 我是一名护士, 作为乡镇干部. */
final class Roles {
  private static final int MAX_LOOK_CHARS = 160;
  private static final Pattern SELF =
      Pattern.compile("(?:我是|我叫|作为|身为|本人是|本人系|当了|担任|干了|我在|我当|我做)(?<what>[^。！？；\n]{1,24})");

  private Roles() {}

  /** The row of {@code bundle-signs.yaml}; empty when the line's beginning names none. */
  static OptionalInt of(String line) {
    Matcher self = SELF.matcher(line.substring(0, Math.min(line.length(), MAX_LOOK_CHARS)));
    while (self.find()) {
      OptionalInt role = row(self.group("what"));
      if (role.isPresent()) {
        return role;
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the line begins with it. */
  static boolean atOnce(String line) {
    return SELF.matcher(line.substring(0, Math.min(line.length(), MAX_LOOK_CHARS))).lookingAt();
  }

  /** The row of the word that comes first; of those, the longest. */
  private static OptionalInt row(String what) {
    OptionalInt best = OptionalInt.empty();
    int at = what.length();
    int length = 0;
    List<List<String>> rows = SignWords.SHIPPED.roles();
    for (int row = 0; row < rows.size(); row++) {
      for (String word : rows.get(row)) {
        int found = what.indexOf(word);
        if (found >= 0 && (found < at || found == at && word.length() > length)) {
          best = OptionalInt.of(row);
          at = found;
          length = word.length();
        }
      }
    }
    return best;
  }
}
