package zhaojing.ingest.extract;

import zhaojing.ingest.issue.Problem;
import zhaojing.model.Metadata;

/** Files that give no text, with the reason. */
final class Refusals {
  private Refusals() {}

  static Extraction.Refused of(Problem problem, String path, String mediaType, Object... details) {
    return new Extraction.Refused(
        mediaType, Metadata.NONE, problem.status(), problem.at(path, details));
  }

  static Extraction.Refused of(
      Throwable failure, String path, String mediaType, Metadata metadata) {
    Problem problem = Failures.problem(failure);
    return new Extraction.Refused(
        mediaType, metadata, problem.status(), problem.at(path, "嵌套层次过深"));
  }
}
