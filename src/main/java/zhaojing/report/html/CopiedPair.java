package zhaojing.report.html;

import java.util.List;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/**
 * Two texts and all passages they share, at least one of them copied.
 *
 * @param left the smaller id
 * @param passages turned so that their left side lies in {@code left}, sorted by place there
 * @param copiedChars UTF-16 code units of copied passages on the left side, for ranking
 */
record CopiedPair(
    SubmissionId left, SubmissionId right, List<PassageMatch> passages, int copiedChars) {

  /** File name of the pair's page. */
  String page() {
    return left.fileName() + "-" + right.fileName() + ".html";
  }

  SubmissionId other(SubmissionId one) {
    return one.equals(left) ? right : left;
  }

  /** Whether these are the two, in any order. */
  boolean is(SubmissionId one, SubmissionId another) {
    return left.equals(one) ? right.equals(another) : left.equals(another) && right.equals(one);
  }

  /** UTF-16 code units of copied passages in one of the two. */
  int charsOf(SubmissionId one) {
    return Spans.covered(spansOf(one));
  }

  /** Copied passages in one of the two. */
  List<Span> spansOf(SubmissionId one) {
    return copied().stream()
        .map(p -> one.equals(left) ? p.left().span() : p.right().span())
        .toList();
  }

  List<PassageMatch> copied() {
    return passages.stream().filter(p -> p.verdict() == Verdict.COPIED).toList();
  }
}
