package zhaojing.report.json;

import java.io.IOException;
import zhaojing.model.InputIssue;
import zhaojing.model.RunResult;
import zhaojing.report.JsonWriter;

/** {@code issues.jsonl}: what could not be read, or only in part. */
final class IssueLines {
  private IssueLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    for (InputIssue issue : result.issues().stream().sorted().toList()) {
      out.beginObject();
      out.text("path", issue.path());
      out.text("code", issue.code());
      out.text("message", issue.message());
      out.text("remedy", issue.remedy());
      out.endObject();
    }
  }
}
