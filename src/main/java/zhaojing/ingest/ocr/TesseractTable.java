package zhaojing.ingest.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Tesseract's table of words (its "tsv" output): level, page, block, paragraph, line, word, left,
 * top, width, height, confidence in per cent, text; parted by tabs. Rows of level 5 are words.
 */
final class TesseractTable {
  private static final int COLUMNS = 12;

  private TesseractTable() {}

  /** The page that the table stands for; rows that are no words of it are passed over. */
  static OcrPage page(String table) {
    List<OcrPage.Line> lines = new ArrayList<>();
    List<OcrPage.Word> words = new ArrayList<>();
    String at = "";
    for (String row : table.split("\r?\n")) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals("5") || cells[11].isBlank()) {
        continue;
      }
      String line = cells[2] + "." + cells[3] + "." + cells[4];
      if (!line.equals(at) && !words.isEmpty()) {
        lines.add(new OcrPage.Line(words));
        words.clear();
      }
      at = line;
      words.add(word(cells));
    }
    if (!words.isEmpty()) {
      lines.add(new OcrPage.Line(words));
    }
    return new OcrPage(lines);
  }

  private static OcrPage.Word word(String[] cells) {
    int left = number(cells[6]);
    double confidence = Math.max(0, Math.min(1, fraction(cells[10]) / 100));
    return new OcrPage.Word(
        cells[11].strip(), confidence, left, left + number(cells[8]), number(cells[9]));
  }

  private static int number(String cell) {
    return (int) fraction(cell);
  }

  private static double fraction(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
