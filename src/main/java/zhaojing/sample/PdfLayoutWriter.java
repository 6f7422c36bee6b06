package zhaojing.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages that are not read from line to line: lines are drawn from the top down, whatever column
 * they stand in, as some printer drivers do.
 */
final class PdfLayoutWriter implements SampleWriter {
  private static final int SIZE = 12;
  private static final int LEADING = 18;
  private static final int LEFT = 70;
  private static final int RIGHT_COLUMN = 310;
  private static final int TOP = 780;
  private static final int COLUMN_CHARS = 18;
  private static final int COLUMN_LINES = 36;
  private static final int LINE_CHARS = 38;

  /** What the pages look like. */
  enum Layout {
    /** The first line stands over two columns. */
    COLUMNS,
    /** Tabs part the cells of ruled rows. */
    TABLE,
    /** ⟦注:…⟧ inside a line is set at the foot of its page. */
    NOTES
  }

  private final Layout layout;

  PdfLayoutWriter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public byte[] write(String text, SampleProperties properties) {
    List<String> pages =
        switch (layout) {
          case COLUMNS -> columns(text);
          case TABLE -> List.of(table(text));
          case NOTES -> notes(text);
        };
    return PdfPaper.document(pages, properties);
  }

  private static List<String> columns(String text) {
    int end = text.indexOf('\n');
    List<String> lines = PdfWriter.lines(text.substring(end + 1), COLUMN_CHARS);
    List<String> pages = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += 2 * COLUMN_LINES) {
      int onPage = Math.min(2 * COLUMN_LINES, lines.size() - from);
      int left = Math.min(COLUMN_LINES, from == 0 ? (onPage + 1) / 2 : onPage);
      StringBuilder page = new StringBuilder();
      for (int i = 0; i < left; i++) {
        int y = TOP - (i + 2) * LEADING;
        page.append(PdfPaper.show(lines.get(from + i), SIZE, LEFT, y));
        if (left + i < onPage) {
          page.append(PdfPaper.show(lines.get(from + left + i), SIZE, RIGHT_COLUMN, y));
        }
      }
      if (from == 0) {
        page.append(PdfPaper.show(text.substring(0, end), 18, 180, TOP));
      }
      pages.add(page + PdfPaper.show(Integer.toString(pages.size() + 1), SIZE, 297, 40));
    }
    return pages;
  }

  private static String table(String text) {
    StringBuilder page = new StringBuilder();
    int y = TOP;
    for (String line : text.split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      int width = cells.length == 1 ? LINE_CHARS : LINE_CHARS / cells.length - 1;
      int height = 0;
      for (int c = 0; c < cells.length; c++) {
        List<String> lines = PdfWriter.lines(cells[c], width);
        for (int i = 0; i < lines.size(); i++) {
          int x = LEFT + c * (width + 1) * SIZE;
          page.append(PdfPaper.show(lines.get(i), SIZE, x, y - i * LEADING));
        }
        height = Math.max(height, lines.size());
      }
      page.append(cells.length == 1 ? "" : PdfPaper.rule(LEFT, y + 14, LINE_CHARS * SIZE));
      y -= height * LEADING;
    }
    return page.toString();
  }

  private static List<String> notes(String text) {
    List<String> notes = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    List<String> pages = new ArrayList<>();
    int y = TOP;
    for (String line : PdfWriter.lines(Markup.noted(text, notes), LINE_CHARS)) {
      page.append(marked(line, y));
      y -= LEADING;
      if (y < 200) {
        pages.add(page + foot(notes, pages.size()));
        page.setLength(0);
        y = TOP;
      }
    }
    pages.add(page + foot(notes, pages.size()));
    return pages;
  }

  /** Marks are small and raised. */
  private static String marked(String line, int y) {
    StringBuilder drawing = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || Markup.isMark(line.charAt(i))) {
        drawing.append(PdfPaper.show(line.substring(from, i), SIZE, LEFT + from * SIZE, y));
        if (i < line.length()) {
          drawing.append(PdfPaper.show(line.substring(i, i + 1), 6, LEFT + i * SIZE, y + 5));
        }
        from = i + 1;
      }
    }
    return drawing.toString();
  }

  /** All notes stand on the first page. */
  private static String foot(List<String> notes, int page) {
    StringBuilder drawing = new StringBuilder();
    if (page == 0) {
      drawing.append(PdfPaper.rule(LEFT, 120, 140));
      for (int i = 0; i < notes.size(); i++) {
        drawing.append(PdfPaper.show(notes.get(i), 9, LEFT, 105 - i * 12));
      }
    }
    return drawing + PdfPaper.show(Integer.toString(page + 1), SIZE, 297, 40);
  }
}
