package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.report.RunIndex;

/**
 * A library text whose words stand in the page's text without being copied: quoted, or the author's
 * own.
 *
 * @param title with its kind
 * @param verdict in Chinese
 * @param chars how many characters of this text
 */
public record LibraryView(String title, String verdict, int chars) {
  private static final int MAX_SHOWN = 12;

  static List<LibraryView> of(RunIndex index, SubmissionId id) {
    Map<Verdict, Map<SubmissionId, List<Span>>> shared = new TreeMap<>();
    for (PassageMatch passage : index.passages(id)) {
      boolean innocent =
          passage.verdict() == Verdict.OFFICIAL_WORDING
              || passage.verdict() == Verdict.OWN_EARLIER_TEXT;
      if (innocent && passage.right().submission().isLibrary()) {
        shared
            .computeIfAbsent(passage.verdict(), v -> new TreeMap<>())
            .computeIfAbsent(passage.right().submission(), s -> new ArrayList<>())
            .add(passage.left().span());
      }
    }
    List<LibraryView> views = new ArrayList<>();
    shared.forEach(
        (verdict, sources) ->
            sources.forEach(
                (source, spans) ->
                    views.add(
                        new LibraryView(
                            Excerpt.of(index.title(source), 60),
                            verdict.chinese(),
                            Spans.covered(spans)))));
    views.sort(Comparator.comparingInt(LibraryView::chars).reversed());
    return views.stream().limit(MAX_SHOWN).toList();
  }
}
