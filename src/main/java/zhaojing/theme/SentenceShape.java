package zhaojing.theme;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The clues of a sentence's form and place in its paragraph, whatever its words. */
final class SentenceShape {
  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}(?:[、，]|是|要)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．]|"
              + "第[一二三四五六七八九十]{1,2}[，、]?|首先|其次|再次|最后|另外|此外|[①-⑳]).*",
          Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile(
          "^[（(]?(?:\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,2}月(?:[\\d一二三四五六七八九十]{1,3}[日号])?[）)]?。?$");
  private static final Pattern NAMES_SECTION =
      Pattern.compile("^.{0,6}[）)、，是]?.{0,10}(?:方面|之风|主义上|情况)[。：:]?$", Pattern.DOTALL);
  private static final String STOPS = "。！？!?…；;：:，";
  static final int MAX_HEADING = 42;
  private static final int MAX_SHORT = 14;
  private static final int MAX_TINY = 8;
  private static final int MAX_FOOT = 24;
  private static final int FOOT_PARAGRAPHS = 4;

  private SentenceShape() {}

  static Set<String> of(Layout.Line line, String sentence) {
    Set<String> set = new TreeSet<>();
    char last = sentence.charAt(sentence.length() - 1);
    boolean alone = line.first() && line.last();
    if (alone && sentence.length() <= MAX_HEADING && STOPS.indexOf(last) < 0) {
      set.add(ContextClues.HEADING);
    }
    if (alone && line.fromLastParagraph() < FOOT_PARAGRAPHS && sentence.length() <= MAX_FOOT) {
      set.add(ContextClues.FOOT);
    }
    if (alone) {
      set.add(ContextClues.ALONE);
    }
    if (DATE.matcher(sentence).matches()) {
      set.add(ContextClues.DATE);
    }
    if (NAMES_SECTION.matcher(sentence).matches()) {
      set.add(ContextClues.NAMES_SECTION);
    }
    if (line.first()) {
      set.add(ContextClues.FIRST);
    }
    if (ENUMERATED.matcher(sentence).matches()) {
      set.add(ContextClues.ENUMERATED);
    }
    if (last == '？' || last == '?') {
      set.add(ContextClues.QUESTION);
    }
    if (last == '：' || last == ':') {
      set.add(ContextClues.COLON);
    }
    if (sentence.length() <= MAX_SHORT) {
      set.add(ContextClues.SHORT);
    }
    if (sentence.length() <= MAX_TINY) {
      set.add(ContextClues.TINY);
    }
    int open = sentence.indexOf('“');
    int close = sentence.lastIndexOf('”');
    if (open >= 0 && close > open && (close - open) * 2 > sentence.length()) {
      set.add(ContextClues.QUOTED);
    }
    return set;
  }
}
