package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/** Where copied passages stand. */
public final class CopiedSpans {
  private CopiedSpans() {}

  /**
   * Per submission, merged spans of its text inside copied passages; texts without any are absent.
   */
  public static Map<SubmissionId, List<Span>> of(List<PassageMatch> passages) {
    Map<SubmissionId, List<Span>> spans = new TreeMap<>();
    for (PassageMatch passage : passages) {
      if (passage.verdict() == Verdict.COPIED) {
        add(spans, passage.left());
        add(spans, passage.right());
      }
    }
    spans.replaceAll((id, list) -> Spans.merge(list));
    return spans;
  }

  private static void add(Map<SubmissionId, List<Span>> spans, Quote quote) {
    spans.computeIfAbsent(quote.submission(), id -> new ArrayList<>()).add(quote.span());
  }
}
