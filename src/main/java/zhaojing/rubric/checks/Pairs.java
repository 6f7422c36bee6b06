package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Matches opening and closing marks over the paragraphs of a text. */
final class Pairs {
  /**
   * A mark without its partner.
   *
   * @param paragraph index of its paragraph
   * @param offset in that paragraph
   * @param opens whether it is the opening half
   */
  record Lone(int paragraph, int offset, boolean opens) {}

  private static final String OPENERS = "“‘《（〈【「『〔";
  private static final String CLOSERS = "”’》）〉】」』〕";

  /** A quotation may run over this many paragraphs, as verse and rules do. */
  private static final int LONGEST_QUOTATION_PARAGRAPHS = 6;

  private Pairs() {}

  static List<Lone> unmatched(List<String> paragraphs) {
    List<Lone> all = new ArrayList<>();
    for (int kind = 0; kind < OPENERS.length(); kind++) {
      List<Lone> lone = new ArrayList<>();
      for (int p = 0; p < paragraphs.size(); p++) {
        ofKind(paragraphs.get(p), p, kind, lone);
      }
      all.addAll(joinedAcross(lone, paragraphs));
    }
    for (int p = 0; p < paragraphs.size(); p++) {
      straight(paragraphs.get(p), p, all);
    }
    all.sort(Comparator.comparingInt(Lone::paragraph).thenComparingInt(Lone::offset));
    return all;
  }

  private static void ofKind(String text, int paragraph, int kind, List<Lone> lone) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = normal(text.charAt(i));
      if (c == OPENERS.charAt(kind)) {
        open.add(i);
      } else if (c == CLOSERS.charAt(kind) && !open.isEmpty()) {
        open.remove(open.size() - 1);
      } else if (c == CLOSERS.charAt(kind) && !innocentCloser(text, i)) {
        lone.add(new Lone(paragraph, i, false));
      }
    }
    open.forEach(i -> lone.add(new Lone(paragraph, i, true)));
  }

  private static char normal(char c) {
    return c == '(' ? '（' : c == ')' ? '）' : c;
  }

  /** "1）", "（一）"'s like without opener, "a)", apostrophes and smileys. */
  private static boolean innocentCloser(String text, int at) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    if (text.charAt(at) == '’') {
      return Character.isLetterOrDigit(before) && before < 0x250;
    }
    if (normal(text.charAt(at)) != '）') {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 3 && isNumeral(text.charAt(start - 1))) {
      start--;
    }
    boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return (start < at && begins) || before == ':' || before == '：';
  }

  private static boolean isNumeral(char c) {
    return (c < 0x250 && Character.isLetterOrDigit(c)) || "一二三四五六七八九十①②③④⑤⑥".indexOf(c) >= 0;
  }

  /**
   * Drops openers that a later paragraph closes, and openers repeated at the head of each paragraph
   * of one long quotation.
   */
  private static List<Lone> joinedAcross(List<Lone> lone, List<String> paragraphs) {
    lone.sort(Comparator.comparingInt(Lone::paragraph).thenComparingInt(Lone::offset));
    List<Lone> left = new ArrayList<>();
    for (int i = 0; i < lone.size(); i++) {
      int end = i;
      while (lone.get(end).opens()
          && end + 1 < lone.size()
          && lone.get(end + 1).paragraph() > lone.get(end).paragraph()
          && lone.get(end + 1).paragraph() - lone.get(i).paragraph() <= LONGEST_QUOTATION_PARAGRAPHS
          && continues(lone.get(end + 1))) {
        end++;
      }
      Lone last = lone.get(end);
      if (last.opens() ? lastQuotedParagraphCloses(last, paragraphs) : end > i) {
        i = end;
      } else {
        left.add(lone.get(i));
      }
    }
    return left;
  }

  private static boolean continues(Lone next) {
    return !next.opens() || next.offset() == 0;
  }

  /** The last paragraph of a long quotation opens and closes in itself, so it never gets here. */
  private static boolean lastQuotedParagraphCloses(Lone last, List<String> paragraphs) {
    int next = last.paragraph() + 1;
    return next < paragraphs.size()
        && paragraphs.get(next).startsWith("“")
        && paragraphs.get(next).endsWith("”");
  }

  private static void straight(String text, int paragraph, List<Lone> lone) {
    int count = 0;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean inch = count % 2 == 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
      if (text.charAt(i) == '"' && !inch) {
        count++;
        last = i;
      }
    }
    if (count % 2 == 1) {
      lone.add(new Lone(paragraph, last, true));
    }
  }
}
