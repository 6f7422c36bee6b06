package zhaojing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/**
 * Finds what web pages leave in pasted text: the random signs that forums hide between lines so
 * that pages can't be copied ("; Z* o# m) H( r% _"), and entities that nobody decoded.
 */
final class WebNoise {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#12288|#xA0|#8203);?");
  private static final String RARE = "#$%&*@^_~|\\{}<>+!\"'`[]=?;:";
  private static final int MIN_WORDS = 4;
  private static final int MAX_WORD_CHARS = 3;

  private WebNoise() {}

  /** Spans of noise in {@code text}, in order, not overlapping. */
  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      if (!isAscii(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      while (end < text.length() && isAscii(text.charAt(end))) {
        end++;
      }
      if (isNoise(text.substring(start, end))) {
        found.add(new Span(start, end));
      } else {
        Matcher entity = ENTITY.matcher(text).region(start, end);
        while (entity.find()) {
          found.add(new Span(entity.start(), entity.end()));
        }
      }
      start = end;
    }
    return found;
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c <= '~';
  }

  /** Short words only, letters and rare signs joined in most of them. */
  private static boolean isNoise(String run) {
    String[] words = run.strip().split(" +");
    if (words.length < MIN_WORDS) {
      return false;
    }
    int joined = 0;
    Set<Character> signs = new HashSet<>();
    for (String word : words) {
      if (word.length() > MAX_WORD_CHARS || word.matches("[A-Za-z]{3}|\\d{2,3}")) {
        return false;
      }
      boolean rare = false;
      boolean letter = false;
      for (char c : word.toCharArray()) {
        if (RARE.indexOf(c) >= 0) {
          signs.add(c);
          rare = true;
        }
        letter |= Character.isLetterOrDigit(c);
      }
      joined += rare && letter ? 1 : 0;
    }
    return joined >= 2 && signs.size() >= 2 && run.chars().anyMatch(Character::isLetter);
  }
}
