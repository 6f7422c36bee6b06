package zhaojing.rubric.checks.content;

import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Told;

/** The words between two marks, short enough to quote and long enough to understand. */
final class Clauses {
  private static final String MARKS = "，。；！？：…\n";
  private static final int MOST_CHARS = 60;

  private Clauses() {}

  /** The clause of {@code subject} around the span {@code inWords} of a sentence's words. */
  static Quote around(Told told, Span inWords, Subject subject) {
    String words = told.words();
    int start = inWords.start();
    while (start > 0
        && inWords.end() - start < MOST_CHARS
        && MARKS.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = inWords.end();
    while (end < words.length()
        && end - start < MOST_CHARS
        && MARKS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    int at = subject.reading().view().map().view(told.span()).start();
    return subject.quote(subject.original(new Span(at + start, at + end)));
  }
}
