package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import zhaojing.model.Document;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.report.RunIndex;

/**
 * A stretch of one member's text that others have too.
 *
 * @param texts how many others
 * @param others ids of the first few
 */
public record CommonPassage(int number, String words, int chars, int texts, List<String> others) {
  private static final int MAX_PASSAGES = 40;
  private static final int MAX_CHARS = 400;
  private static final int MAX_OTHERS = 12;

  /**
   * @param pairs of the family
   */
  static List<CommonPassage> of(RunIndex index, SubmissionId base, List<CopiedPair> pairs) {
    List<Shared> shared = new ArrayList<>();
    for (CopiedPair pair : pairs) {
      if (pair.left().equals(base) || pair.right().equals(base)) {
        for (PassageMatch p : pair.copied()) {
          Span here = pair.left().equals(base) ? p.left().span() : p.right().span();
          shared.add(new Shared(here, pair.other(base)));
        }
      }
    }
    List<CommonPassage> passages = new ArrayList<>();
    for (Span stretch : Spans.merge(shared.stream().map(Shared::here).toList())) {
      TreeSet<SubmissionId> who = new TreeSet<>();
      shared.stream().filter(s -> s.here().overlaps(stretch)).forEach(s -> who.add(s.other()));
      String words = index.text(base).map(t -> words(t, stretch)).orElse("");
      passages.add(
          new CommonPassage(
              passages.size() + 1,
              Excerpt.of(words, MAX_CHARS),
              stretch.length(),
              who.size(),
              who.stream().limit(MAX_OTHERS).map(SubmissionId::value).toList()));
    }
    return passages.stream().limit(MAX_PASSAGES).toList();
  }

  private record Shared(Span here, SubmissionId other) {}

  private static String words(Submission text, Span stretch) {
    Document document = text.document();
    return RunningText.of(document, stretch);
  }
}
