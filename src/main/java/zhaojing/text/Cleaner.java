package zhaojing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import zhaojing.model.Span;

/**
 * Makes the view of a text that people mean when they read it: widths folded, invisible characters,
 * page numbers, running heads, the noise of web pages, soft line breaks and spaces between Chinese
 * characters dropped.
 */
final class Cleaner {
  /**
   * @param view the cleaned string; hard line ends are {@code \n}
   * @param pageNumbers spans in the text as extracted of page numbers dropped from inside sentences
   */
  record Cleaned(View view, List<Span> pageNumbers) {}

  private Cleaner() {}

  static Cleaned clean(String text) {
    List<Span> inside = PageNumbers.inside(text);
    BitSet dropped = new BitSet(text.length());
    inside.forEach(s -> dropped.set(s.start(), s.end()));
    WebNoise.find(text).forEach(s -> dropped.set(s.start(), s.end()));
    List<Span> pageLines = new ArrayList<>(PageNumbers.lines(text));
    pageLines.addAll(RunningHeads.find(text, pageLines));
    pageLines.forEach(s -> dropped.set(s.start(), s.end()));
    dropped.or(LineBreaks.soft(text, pageLines));
    ViewBuilder builder = new ViewBuilder(text.length());
    char last = '\n';
    int pendingSpace = -1;
    int pendingLineEnd = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (dropped.get(i) || Folding.invisible(c)) {
        // A hyphen dropped just before says that the word goes on.
        boolean parts = c == '\n' && i > 0 && !dropped.get(i - 1);
        pendingLineEnd = parts ? i : pendingLineEnd;
        continue;
      }
      if (Folding.selectsVariant(text, i)) {
        i++;
        continue;
      }
      c = Folding.fold(c);
      if (c == ' ') {
        pendingSpace = pendingSpace < 0 ? i : pendingSpace;
        continue;
      }
      if (pendingSpace >= 0 && keepsSpace(last, c)) {
        builder.append(' ', pendingSpace);
      } else if (pendingLineEnd >= 0 && isLatin(last) && isLatin(c)) {
        builder.append(' ', pendingLineEnd);
      }
      pendingSpace = -1;
      pendingLineEnd = -1;
      builder.append(c, i);
      last = c;
    }
    return new Cleaned(builder.build(text.length()), inside);
  }

  /** Pages are broken between Latin words, not inside them. */
  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * A space says something only between two signs that are not Chinese, and not at the ends of a
   * line.
   */
  private static boolean keepsSpace(char before, char after) {
    return before != '\n'
        && after != '\n'
        && !Folding.isChinese(before)
        && !Folding.isChinese(after);
  }
}
