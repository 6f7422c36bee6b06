package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;
import zhaojing.text.Reading;

/** Tells of every sentence in which part of its text and under which sub-heading it stands. */
final class Outline {
  private static final int MAX_HEADING_CHARS = 40;
  private static final int MAX_TURN_CHARS = 16;

  private final ItemWords words;
  private Part base = Part.NONE;
  private Part part = Part.NONE;
  private String heading = "";
  private int section;

  private Outline(ItemWords words) {
    this.words = words;
  }

  /** The sentences as lines, headings among them. */
  static List<Line> of(Reading reading, List<TaggedSentence> sentences, ItemWords words) {
    Outline outline = new Outline(words);
    List<Span> paragraphs = reading.document().paragraphs();
    List<Line> lines = new ArrayList<>();
    int paragraph = 0;
    for (TaggedSentence sentence : sentences) {
      while (paragraph < paragraphs.size() - 1
          && paragraphs.get(paragraph).end() <= sentence.span().start()) {
        paragraph++;
      }
      Span span = reading.view().map().view(sentence.span());
      String text = reading.view().text().substring(span.start(), span.end());
      lines.add(outline.line(span, text, sentence, paragraph));
    }
    return lines;
  }

  private Line line(Span span, String text, TaggedSentence tag, int paragraph) {
    Optional<Label> label = Label.of(text);
    if (text.length() <= MAX_HEADING_CHARS && isHeading(text, tag, label)) {
      open(text, label, paragraph == 0);
    }
    return new Line(span, text, tag, paragraph, part, heading, section, label);
  }

  private static boolean isHeading(String text, TaggedSentence tag, Optional<Label> label) {
    boolean main = label.isPresent() && label.get().level() == 1;
    return tag.move() == Move.STRUCTURAL || (main && text.length() <= 24) || text.endsWith("：");
  }

  /**
   * A title names measures or problems and opens none; only a letter of commitment is one whole.
   */
  private void open(String text, Optional<Label> label, boolean title) {
    Optional<Part> named =
        (ItemWords.in(text, words.notParts()) ? Optional.<Part>empty() : named(text));
    if (title && label.isEmpty()) {
      named = named.filter(p -> p == Part.COMMITMENTS || p == Part.OPINIONS);
      base = named.orElse(base);
    }
    boolean main = label.isEmpty() || label.get().level() == 1;
    if (main) {
      if (named.isPresent() || label.isPresent()) {
        part = named.orElse(label.isPresent() ? base : part);
        heading = "";
        section++;
      }
      return;
    }
    boolean turns =
        named.filter(p -> p == Part.CAUSES || p == Part.MEASURES).isPresent()
            && part != Part.MEASURES
            && text.length() <= MAX_TURN_CHARS;
    if (turns || part == Part.NONE) {
      part = named.orElse(part);
    }
    heading = text.substring(label.get().length());
  }

  private Optional<Part> named(String text) {
    return words.parts().entrySet().stream()
        .filter(e -> ItemWords.in(text, e.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
