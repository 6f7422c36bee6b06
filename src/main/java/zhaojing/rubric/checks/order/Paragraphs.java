package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;

/** The paragraphs of one text. */
final class Paragraphs {
  /**
   * @param span in the text as extracted
   * @param words cleaned
   */
  record Paragraph(Span span, String words) {
    char last() {
      return words.charAt(words.length() - 1);
    }

    /** Letters, digits and Han characters only. */
    String comparable() {
      return words
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());
    }
  }

  private Paragraphs() {}

  /** In order, none of them empty. */
  static List<Paragraph> of(Subject subject) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span span : subject.reading().document().paragraphs()) {
      String words = subject.reading().clean(span);
      if (!words.isBlank()) {
        paragraphs.add(new Paragraph(span, words.strip()));
      }
    }
    return paragraphs;
  }
}
