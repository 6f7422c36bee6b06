package zhaojing.ingest.ocr;

import java.util.List;

/** What an engine read on one page: lines from the first to the last, each with a word or more. */
public record OcrPage(List<Line> lines) {
  public OcrPage {
    lines = List.copyOf(lines);
  }

  /** Words of one line, from left to right. */
  public record Line(List<Word> words) {
    public Line {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a line has words");
      }
    }

    int left() {
      return words.get(0).left();
    }

    int right() {
      return words.get(words.size() - 1).right();
    }
  }

  /**
   * Some characters that an engine took for one word.
   *
   * @param text not blank
   * @param confidence from 0 to 1
   * @param left in pixels from the page's left side, like {@code right}
   */
  public record Word(String text, double confidence, int left, int right, int height) {}

  int chars() {
    return lines.stream().flatMap(l -> l.words().stream()).mapToInt(w -> w.text().length()).sum();
  }

  /** Sum of the characters' confidences. */
  double certainChars() {
    return lines.stream()
        .flatMap(l -> l.words().stream())
        .mapToDouble(w -> w.text().length() * w.confidence())
        .sum();
  }
}
