package zhaojing.aggregate;

import java.util.List;
import java.util.Map;
import zhaojing.model.CheckId;
import zhaojing.model.CopyFamily;
import zhaojing.model.Coverage;
import zhaojing.model.Finding;
import zhaojing.model.Review;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeId;
import zhaojing.model.UnreadInput;

/**
 * Everything known of a batch of texts, of one unit or of all.
 *
 * @param sentences per submission, in order of the text; a submission may be missing
 * @param themeNames Chinese names; a theme without a name is shown by its id
 * @param checkNames Chinese names; a check without a name is shown by its id
 * @param coverage by unit, when there is a roster
 * @param themeGroups of the campaign, in its order
 */
public record Batch(
    List<Submission> submissions,
    List<UnreadInput> unread,
    Map<SubmissionId, List<TaggedSentence>> sentences,
    List<Review> reviews,
    List<Finding> findings,
    List<CopyFamily> families,
    Map<ThemeId, String> themeNames,
    Map<CheckId, String> checkNames,
    List<Coverage> coverage,
    List<ThemeGroup> themeGroups) {
  public Batch {
    submissions = List.copyOf(submissions);
    unread = List.copyOf(unread);
    sentences = Map.copyOf(sentences);
    reviews = List.copyOf(reviews);
    findings = List.copyOf(findings);
    families = List.copyOf(families);
    themeNames = Map.copyOf(themeNames);
    checkNames = Map.copyOf(checkNames);
    coverage = List.copyOf(coverage);
    themeGroups = List.copyOf(themeGroups);
  }

  List<TaggedSentence> sentencesOf(Submission submission) {
    return sentences.getOrDefault(submission.id(), List.of());
  }
}
