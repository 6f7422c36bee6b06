package zhaojing.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed page: lines of 38 characters, 40 lines a page, the page's number below. Lines are
 * broken wherever the 38th character falls, as a printer driver does it, so words are cut in two.
 */
final class PdfWriter implements SampleWriter {
  private static final int LINE_CHARS = 38;
  private static final int PAGE_LINES = 40;
  private static final int FONT_SIZE = 12;
  private static final int LEADING = 18;
  private static final int LEFT = 70;
  private static final int TOP = 780;

  @Override
  public byte[] write(String text, SampleProperties properties) {
    List<String> lines = lines(text, LINE_CHARS);
    List<String> pages = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += PAGE_LINES) {
      List<String> onPage = lines.subList(from, Math.min(lines.size(), from + PAGE_LINES));
      StringBuilder drawing = new StringBuilder();
      for (int i = 0; i < onPage.size(); i++) {
        drawing.append(PdfPaper.show(onPage.get(i), FONT_SIZE, LEFT, TOP - i * LEADING));
      }
      pages.add(drawing + PdfPaper.show(Integer.toString(pages.size() + 1), FONT_SIZE, 297, 40));
    }
    return PdfPaper.document(pages, properties);
  }

  /** Paragraphs broken after every {@code chars} characters. */
  static List<String> lines(String text, int chars) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      int from = 0;
      do {
        int to = Math.min(paragraph.length(), from + chars);
        lines.add(paragraph.substring(from, to));
        from = to;
      } while (from < paragraph.length());
    }
    return lines;
  }
}
