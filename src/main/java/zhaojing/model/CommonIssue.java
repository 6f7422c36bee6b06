package zhaojing.model;

import java.util.List;

/**
 * A problem that several texts of a unit name.
 *
 * @param issue in Chinese
 * @param submissions which texts, sorted
 * @param examples a few quotes
 */
public record CommonIssue(String issue, List<SubmissionId> submissions, List<Quote> examples) {
  public CommonIssue {
    submissions = List.copyOf(submissions);
    examples = List.copyOf(examples);
  }
}
