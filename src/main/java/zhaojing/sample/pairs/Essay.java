package zhaojing.sample.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.evaluate.LabelledFile;
import zhaojing.model.Span;

/**
 * An essay of the corpus.
 *
 * @param sentences of its running text, in order: no titles, headings or signatures
 */
record Essay(String text, List<Span> sentences) {
  static final int LONG_CHARS = 400;
  static final int SHORT_CHARS = 110;
  private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]+[。！？][”’）》]*");
  private static final int MIN_CHARS = 8;

  /** Reads a plain text, or labelled sentences without their labels. */
  static Essay read(Path file) throws IOException {
    return of(
        file.toString().endsWith(".tsv")
            ? LabelledFile.read(file).text()
            : Files.readString(file).replace("\r\n", "\n").strip());
  }

  static Essay of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      while (text.charAt(start) <= ' ' || text.charAt(start) == '\u3000') {
        start++;
      }
      if (matcher.end() - start >= MIN_CHARS) {
        sentences.add(new Span(start, matcher.end()));
      }
    }
    return new Essay(text + "\n", List.copyOf(sentences));
  }

  String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Running text from the first sentence to the last. */
  Span body() {
    return new Span(sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
  }

  /** One long stretch of whole sentences and short ones behind it, with a sentence between. */
  List<Span> stretches() {
    List<Span> stretches = new ArrayList<>();
    int chars = LONG_CHARS;
    for (int first = 0; first < sentences.size(); ) {
      int last = first;
      while (last < sentences.size()
          && sentences.get(last).end() - sentences.get(first).start() < chars) {
        last++;
      }
      if (last == sentences.size()) {
        break;
      }
      stretches.add(new Span(sentences.get(first).start(), sentences.get(last).end()));
      first = last + 2;
      chars = SHORT_CHARS;
    }
    return stretches;
  }

  /** The essay in pieces of some 350 characters, cut between lines. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String line : text.split("\n")) {
      piece.append(line).append('\n');
      if (piece.length() > 350) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    return pieces;
  }
}
