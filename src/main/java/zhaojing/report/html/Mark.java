package zhaojing.report.html;

import zhaojing.model.Span;

/**
 * Something to show at a place of a text.
 *
 * @param css class names, or empty for a mere place to jump to
 * @param anchor the element id to jump to, or empty
 * @param note what a pointer resting there is told, or empty
 * @param label short words shown before the place when the reader asks for them, or empty
 * @param group the number of the finding the place belongs to, or empty
 */
record Mark(Span span, String css, String anchor, String note, String label, String group) {
  static Mark of(Span span, String css) {
    return new Mark(span, css, "", "", "", "");
  }

  /** A place to jump to that looks like any other. */
  static Mark place(Span span, String anchor) {
    return new Mark(span, "", anchor, "", "", "");
  }

  Mark anchored(String name) {
    return new Mark(span, css, name, note, label, group);
  }

  Mark noted(String words) {
    return new Mark(span, css, anchor, words, label, group);
  }

  Mark labelled(String words) {
    return new Mark(span, css, anchor, note, words, group);
  }

  Mark grouped(String number) {
    return new Mark(span, css, anchor, note, label, number);
  }
}
