package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import zhaojing.ingest.signs.LineSign;

/**
 * The titles of a table of contents where they stand again above their texts.
 *
 * @param starts lines with such a title, without the first, which the preface belongs to
 * @param signed whether names stand under most of them, so that these are texts and not chapters
 */
record Contents(List<Integer> starts, boolean signed) {
  private static final Contents NONE = new Contents(List.of(), false);

  private static final int MAX_LINES_ABOVE = 6;
  private static final int MAX_ENTRIES = 200;
  private static final int MAX_ENTRY_CHARS = 80;
  private static final int MIN_TITLE_CHARS = 3;

  private static final Pattern HEAD = Pattern.compile("(?:本期|本册)?(?:目录|篇目|目次)[:：]?");
  private static final Pattern BLANKS = Pattern.compile("[ \u3000\t]+");
  private static final Pattern LEADER = Pattern.compile("[…⋯·.．_—-]{2,}.*$|[0-9（(]{1,4}[）)]?$");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[0-9]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}篇[:：]?)");

  static Contents of(List<TextLine> lines) {
    int head = head(lines);
    if (head < 0) {
      return NONE;
    }
    Map<String, Boolean> entries = new HashMap<>();
    int at = head + 1;
    for (; at < lines.size() && at - head <= MAX_ENTRIES; at++) {
      TextLine line = lines.get(at);
      List<String> titles = line.length() > MAX_ENTRY_CHARS ? List.of() : titles(line);
      boolean ends = titles.isEmpty() || titles.stream().anyMatch(entries::containsKey);
      if (ends) {
        break;
      }
      titles.forEach(title -> entries.put(title, true));
    }
    List<Integer> found = new ArrayList<>();
    for (; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      if (line.signs().isEmpty()
          && Section.number(line.head()) == 0
          && entries.remove(tight(line.head())) != null) {
        found.add(at);
      }
    }
    if (found.size() < 2) {
      return NONE;
    }
    long names =
        found.stream().filter(i -> i + 1 < lines.size() && Shape.isName(lines.get(i + 1))).count();
    return new Contents(List.copyOf(found.subList(1, found.size())), 2 * names >= found.size());
  }

  private static int head(List<TextLine> lines) {
    for (int i = 0; i < Math.min(lines.size(), MAX_LINES_ABOVE); i++) {
      if (HEAD.matcher(BLANKS.matcher(lines.get(i).head()).replaceAll("")).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** An entry without its page, with and without the name behind its title. */
  private static List<String> titles(TextLine line) {
    String entry = LEADER.matcher(line.head()).replaceFirst("").strip();
    boolean sentence = entry.indexOf('。') >= 0 || line.is(LineSign.RULE);
    String all = tight(entry);
    String first = tight(BLANKS.split(entry)[0]);
    if (sentence || all.length() < MIN_TITLE_CHARS) {
      return List.of();
    }
    return first.length() < MIN_TITLE_CHARS || first.equals(all)
        ? List.of(all)
        : List.of(all, first);
  }

  private static String tight(String line) {
    return NUMBER.matcher(BLANKS.matcher(line).replaceAll("")).replaceFirst("");
  }
}
