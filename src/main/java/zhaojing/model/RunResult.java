package zhaojing.model;

import java.util.List;
import java.util.Map;

/**
 * Everything one run found; what the report writers print. All lists are sorted: submissions and
 * unread inputs by id, issues by path, passages and families by id, findings by submission and
 * place, units by name.
 *
 * @param wholes texts of files that were split into parts, by the whole's id
 * @param themeNames Chinese names of the campaign's themes
 * @param checkNames Chinese names of the checks
 * @param sentences per submission, in order of the text
 * @param official per submission, spans of official wording
 * @param library the texts of the library that passages and families refer to, sorted by id
 * @param copies what a copy report states about each text
 * @param items per submission, in order of the text
 */
public record RunResult(
    RunInfo run,
    List<Submission> submissions,
    List<UnreadInput> unread,
    List<InputIssue> issues,
    Map<SubmissionId, String> wholes,
    Map<ThemeId, String> themeNames,
    Map<CheckId, String> checkNames,
    Map<SubmissionId, List<TaggedSentence>> sentences,
    Map<SubmissionId, List<Span>> official,
    List<PassageMatch> passages,
    List<CopyFamily> families,
    List<Finding> findings,
    List<Review> reviews,
    List<UnitSummary> units,
    List<LibrarySource> library,
    CopyReport copies,
    Map<SubmissionId, List<Item>> items) {

  /** Without a library, figures of copying and items. */
  public RunResult(
      RunInfo run,
      List<Submission> submissions,
      List<UnreadInput> unread,
      List<InputIssue> issues,
      Map<SubmissionId, String> wholes,
      Map<ThemeId, String> themeNames,
      Map<CheckId, String> checkNames,
      Map<SubmissionId, List<TaggedSentence>> sentences,
      Map<SubmissionId, List<Span>> official,
      List<PassageMatch> passages,
      List<CopyFamily> families,
      List<Finding> findings,
      List<Review> reviews,
      List<UnitSummary> units) {
    this(
        run,
        submissions,
        unread,
        issues,
        wholes,
        themeNames,
        checkNames,
        sentences,
        official,
        passages,
        families,
        findings,
        reviews,
        units,
        List.of(),
        CopyReport.NONE,
        Map.of());
  }

  /** Every text and every unreadable input: {@code reviewed + unreadable}. */
  public int received() {
    return submissions.size() + unread.size();
  }
}
