package zhaojing.report.html;

import java.util.Map;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.report.RunIndex;

/** The date that a text's file tells, for people. */
final class Dates {
  private Dates() {}

  /** For example {@code 2014-03-01 创建}; empty when the file tells none. */
  static String of(RunIndex index, SubmissionId id) {
    return index
        .library(id)
        .map(l -> l.added() + " 入库")
        .orElseGet(() -> index.submission(id).map(Dates::of).orElse(""));
  }

  private static String of(Submission text) {
    String created = property(text, "created");
    return created.isEmpty() ? day(property(text, "modified"), " 修改") : day(created, " 创建");
  }

  /** A property of the file, or empty. */
  static String property(Submission text, String name) {
    Map<String, String> properties = text.source().metadata().properties();
    return properties.getOrDefault(name, "");
  }

  private static String day(String date, String what) {
    return date.length() < 10 ? "" : date.substring(0, 10) + what;
  }
}
