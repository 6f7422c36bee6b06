package zhaojing.ingest.signs;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the signs of a line. */
public final class LineSigns {
  private static final int MAX_SHORT_CHARS = 40;
  private static final int MAX_NOISE_CHARS = 80;
  private static final int MAX_SALUTATION_CHARS = 24;
  private static final SignWords WORDS = SignWords.SHIPPED;

  private static final String YEAR = "(?:(?:19|20)[0-9]{2}|[一二][0九〇○零Ｏ][〇○零一二三四五六七八九Ｏ0]{2})";
  private static final String NUMBER = "[0-9一二三四五六七八九十廿卅元初Xx×]{1,3}";

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?(?:日期|时间)?[:：]?(?:"
              + YEAR
              + "年"
              + NUMBER
              + "月(?:"
              + NUMBER
              + "[日号])?|"
              + YEAR
              + "[-./．]"
              + "[0-9]{1,2}[-./．][0-9]{1,2})[）)]?(?:于.{1,10})?");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·~ ]*(?:第?[0-9]{1,4}页?|第[0-9]{1,4}页共[0-9]{1,4}页|[0-9]{1,4}/[0-9]{1,4})[-—–－·~ ]*");

  private static final Pattern BLANKS = Pattern.compile("[ \u3000\t]+");

  private LineSigns() {}

  /**
   * @param line without blanks at its ends
   */
  public static Set<LineSign> of(String line) {
    EnumSet<LineSign> signs = EnumSet.noneOf(LineSign.class);
    if (line.length() <= MAX_SHORT_CHARS) {
      shortLine(line, signs);
    }
    boolean noisy = line.length() <= MAX_NOISE_CHARS && contains(WORDS.webNoise(), line);
    add(signs, LineSign.WEB_NOISE, noisy);
    salutation(line, signs);
    add(signs, LineSign.QUOTE_INTRODUCTION, signs.isEmpty() && introducesQuote(line));
    return signs.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(signs);
  }

  private static void shortLine(String line, EnumSet<LineSign> signs) {
    String tight = BLANKS.matcher(line).replaceAll("");
    add(signs, LineSign.CLOSING, !SignWords.start(WORDS.closings(), tight).isEmpty());
    add(signs, LineSign.DATE, DATE.matcher(tight).matches());
    boolean bracketed = !tight.isEmpty() && "【（([".indexOf(tight.charAt(0)) >= 0;
    String bare = bracketed ? tight.substring(1) : tight;
    add(signs, LineSign.COMMENT, labels(WORDS.comments(), bare));
    add(signs, LineSign.APPENDIX, labels(WORDS.appendices(), bare));
    add(signs, LineSign.MINUTES, labels(WORDS.minutes(), bare));
    add(signs, LineSign.FORM_LABEL, labels(WORDS.formLabels(), bare));
    boolean page = PAGE_NUMBER.matcher(tight).matches();
    add(signs, LineSign.PAGE_NUMBER, page);
    boolean rule = tight.length() >= 3 && tight.chars().noneMatch(Character::isLetterOrDigit);
    add(signs, LineSign.RULE, rule);
  }

  /** The word and then a number, a colon or the line's end. */
  private static boolean labels(List<String> words, String line) {
    String word = SignWords.start(words, line);
    if (word.isEmpty()) {
      return false;
    }
    String after = line.substring(word.length());
    boolean numbered = !after.isEmpty() && "0123456789一二三四五六七八九".indexOf(after.charAt(0)) >= 0;
    String rest = numbered ? after.substring(1) : after;
    return rest.isEmpty() && word.length() > 1
        || !rest.isEmpty() && "：:】）)]".indexOf(rest.charAt(0)) >= 0;
  }

  private static void salutation(String line, EnumSet<LineSign> signs) {
    String head = line.substring(0, Math.min(line.length(), MAX_SALUTATION_CHARS));
    int colon = head.indexOf('：') < 0 ? head.indexOf(':') : head.indexOf('：');
    int end = head.endsWith("，") || head.endsWith("!") || head.endsWith("！") ? head.length() : -1;
    int stop = colon < 0 && line.length() < MAX_SALUTATION_CHARS ? end - 1 : colon;
    if (stop < 2) {
      return;
    }
    String address = head.substring(0, stop);
    boolean clause = address.indexOf('，') >= 0 || address.indexOf('。') >= 0;
    boolean strong =
        !SignWords.start(WORDS.addresses(), address).isEmpty()
            || WORDS.addressees().stream().anyMatch(address::endsWith);
    boolean weak = !SignWords.start(WORDS.weakAddresses(), address).isEmpty();
    add(signs, LineSign.SALUTATION, !clause && strong && signs.isEmpty());
    add(signs, LineSign.WEAK_SALUTATION, !clause && !strong && weak && signs.isEmpty());
  }

  private static boolean introducesQuote(String line) {
    int length = line.length();
    if (length < 4 || "：:".indexOf(line.charAt(length - 1)) < 0) {
      return false;
    }
    return contains(WORDS.quoteIntroductions(), line.substring(Math.max(0, length - 12)));
  }

  private static boolean contains(List<String> words, String line) {
    return words.stream().anyMatch(line::contains);
  }

  private static void add(EnumSet<LineSign> signs, LineSign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }
}
