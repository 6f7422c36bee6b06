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

  /** {@code 出纳-周周 3-11 12:04}; {@code 2019/3/11 12:04:09 周周}. */
  private static final String CLOCK =
      "(?:20[0-9]{2}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?[ \u3000]{1,3}(?:上午|下午|晚上|中午|凌晨)?"
          + "[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?";

  private static final Pattern FORWARDED =
      Pattern.compile(
          "-{2,} ?(?:原始邮件|转发的?邮件|转发邮件信息|原邮件|Original Message|Forwarded [Mm]essage) ?-{2,}");

  private static final String POSTER = "[^：:，。；！？]{1,20}";
  private static final Pattern POST =
      Pattern.compile(POSTER + "[ \u3000\t]" + CLOCK + "|" + CLOCK + "[ \u3000\t]" + POSTER);

  private static final Pattern EDITOR_BRACKET =
      Pattern.compile(
          "[（(【\\[](?:以下|下文|下面|下篇|本文|此文|此篇)[^（()）]{0,40}?(?:收到|来稿|补交|补录|来信|投稿|附录|稿件|供稿|未署名|选自)"
              + "[^（()）]{0,30}[）)】\\]]");

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
    if (line.isEmpty()) {
      return Collections.emptySet();
    }
    add(signs, LineSign.COMMENT, line.length() > MAX_SHORT_CHARS && isLongComment(line));
    add(signs, LineSign.MESSAGE, isMessage(line));
    add(signs, LineSign.EDITOR_NOTE, isEditorNote(line));
    boolean noisy =
        line.length() <= MAX_NOISE_CHARS
            && !signs.contains(LineSign.MESSAGE)
            && contains(WORDS.webNoise(), line);
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

  /** A comment that goes on behind its label: 评语：…. */
  private static boolean isLongComment(String line) {
    String word = SignWords.start(WORDS.comments(), line);
    return word.length() > 1
        && line.length() > word.length()
        && "：:".indexOf(line.charAt(word.length())) >= 0;
  }

  private static boolean isMessage(String line) {
    String word = SignWords.start(WORDS.messages(), line);
    boolean mail =
        !word.isEmpty()
            && line.length() > word.length()
            && "：:".indexOf(line.charAt(word.length())) >= 0;
    return line.length() <= MAX_NOISE_CHARS && mail
        || line.length() <= MAX_SHORT_CHARS
            && (POST.matcher(line).matches() || FORWARDED.matcher(line).matches());
  }

  private static boolean isEditorNote(String line) {
    boolean bracketed = "【（([［".indexOf(line.charAt(0)) >= 0;
    String word = SignWords.start(WORDS.editorNotes(), bracketed ? line.substring(1) : line);
    int after = word.length() + (bracketed ? 1 : 0);
    boolean labelled =
        !word.isEmpty() && (after == line.length() || "：:】）)]］".indexOf(line.charAt(after)) >= 0);
    return labelled || line.length() <= MAX_NOISE_CHARS && EDITOR_BRACKET.matcher(line).matches();
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
