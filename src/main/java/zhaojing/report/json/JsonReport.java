package zhaojing.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.LibrarySource;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.report.JsonWriter;
import zhaojing.report.ReportWriter;
import zhaojing.report.WellFormed;

/** Writes the contract's files. */
public final class JsonReport implements ReportWriter {
  /** Version of the output contract. */
  static final int CONTRACT = 1;

  private interface Lines {
    void write(JsonWriter out, RunResult result) throws IOException;
  }

  @Override
  public void write(RunResult result, Path dir) throws IOException {
    writeTexts(result, Files.createDirectories(dir.resolve("text")));
    Path data = Files.createDirectories(dir.resolve("data"));
    write(result, data, "submissions", SubmissionLines::write);
    write(result, data, "issues", IssueLines::write);
    write(result, data, "sentences", SentenceLines::write);
    write(result, data, "passages", PassageLines::write);
    write(result, data, "families", FamilyLines::write);
    write(result, data, "findings", FindingLines::write);
    write(result, data, "reviews", ReviewLines::write);
    write(result, data, "items", ItemLines::write);
    write(result, data, "units", UnitLines::write);
    write(result, data, "copies", CopyLines::write);
    if (!result.library().isEmpty()) {
      write(result, data, "library", LibraryLines::write);
    }
    try (JsonWriter out = JsonWriter.indented(dir.resolve("run.json"))) {
      RunFile.write(out, result);
    }
  }

  private static void write(RunResult result, Path data, String name, Lines lines)
      throws IOException {
    try (JsonWriter out = JsonWriter.lines(data.resolve(name + ".jsonl"))) {
      lines.write(out, result);
    }
  }

  private static void writeTexts(RunResult result, Path dir) throws IOException {
    Map<SubmissionId, String> texts = new TreeMap<>(result.wholes());
    for (Submission submission : result.submissions()) {
      texts.put(submission.id(), submission.document().text());
    }
    for (LibrarySource source : result.library()) {
      texts.put(source.id(), source.text().document().text());
    }
    for (Map.Entry<SubmissionId, String> entry : texts.entrySet()) {
      Files.write(
          dir.resolve(entry.getKey().fileName() + ".txt"),
          WellFormed.text(entry.getValue()).getBytes(StandardCharsets.UTF_8));
    }
  }
}
