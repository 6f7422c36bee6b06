package zhaojing.ingest.ocr;

import java.util.Arrays;

/**
 * A recognised page as running text: one printed line a line, the indent of a paragraph as two
 * ideographic spaces, no space between words of which one is Chinese unless the gap on the page is
 * as wide as characters.
 */
final class PageText {
  private static final String INDENT = "\u3000\u3000";

  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";

  /** A gap wider than so many line heights was printed. */
  private static final double WIDE_GAP = 1.2;

  private static final double MIN_INDENT = 1.2;
  private static final double MAX_INDENT = 3.2;

  private PageText() {}

  /** The page's text, lines ended by {@code \n}, the last one too; empty when nothing was read. */
  static String of(OcrPage page) {
    int[] lefts = page.lines().stream().mapToInt(OcrPage.Line::left).sorted().toArray();
    int[] heights =
        page.lines().stream()
            .flatMap(l -> l.words().stream())
            .mapToInt(OcrPage.Word::height)
            .sorted()
            .toArray();
    StringBuilder text = new StringBuilder();
    for (OcrPage.Line line : page.lines()) {
      double height = Math.max(1, heights[heights.length / 2]);
      double indent = (line.left() - margin(lefts, height)) / height;
      if (indent >= MIN_INDENT && indent <= MAX_INDENT) {
        text.append(INDENT);
      }
      append(text, line, height);
      text.append('\n');
    }
    return text.toString();
  }

  /** Where lines usually begin; a stain at the page's edge does not move it. */
  private static int margin(int[] lefts, double height) {
    for (int left : lefts) {
      long near = Arrays.stream(lefts).filter(l -> Math.abs(l - left) < height / 2).count();
      if (near * 4 >= lefts.length) {
        return left;
      }
    }
    return lefts[0];
  }

  private static void append(StringBuilder text, OcrPage.Line line, double height) {
    OcrPage.Word before = null;
    for (OcrPage.Word word : line.words()) {
      if (before != null) {
        char last = before.text().charAt(before.text().length() - 1);
        char first = word.text().charAt(0);
        boolean wide = word.left() - before.right() > WIDE_GAP * height;
        text.append(wide || !isWide(last) && !isWide(first) ? " " : "");
      }
      text.append(fullWidth(word.text(), text));
      before = word;
    }
  }

  /** The engine knows most punctuation in half width only; behind a Han character it is full. */
  private static String fullWidth(String word, StringBuilder before) {
    StringBuilder full = new StringBuilder(word);
    for (int i = 0; i < full.length(); i++) {
      int at = HALF.indexOf(full.charAt(i));
      boolean first = i == 0 && before.length() == 0;
      char last = i > 0 ? full.charAt(i - 1) : first ? ' ' : before.charAt(before.length() - 1);
      if (at >= 0 && (Character.isIdeographic(last) || "”’》）".indexOf(last) >= 0)) {
        full.setCharAt(i, FULL.charAt(at));
      }
    }
    return full.toString();
  }

  /** Han characters and the punctuation that fills a square with them. */
  private static boolean isWide(char c) {
    return Character.isIdeographic(c)
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF00' && c <= '\uFFEF'
        || "“”‘’…—·×".indexOf(c) >= 0;
  }
}
