package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Quote;
import zhaojing.model.RunResult;
import zhaojing.model.SubmissionId;
import zhaojing.report.JsonWriter;

/** {@code findings.jsonl}: what a reviewer should look at, by submission and place. */
final class FindingLines {
  private FindingLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    Comparator<Finding> order =
        Comparator.comparing(Finding::submission).thenComparingInt(FindingLines::firstPlace);
    List<Finding> sorted = result.findings().stream().sorted(order).toList();
    for (Finding finding : sorted) {
      out.beginObject();
      out.text("submission", finding.submission().value());
      out.text("check", finding.check().value());
      out.text("severity", finding.severity().id());
      out.text("message", finding.message());
      out.beginArray("evidence");
      for (Evidence evidence : finding.evidence()) {
        write(out, finding.submission(), evidence);
      }
      out.endArray();
      out.text("suggestion", finding.suggestion());
      out.endObject();
    }
  }

  /** Findings about the whole text, which have a figure and no place, come first. */
  private static int firstPlace(Finding finding) {
    return finding.evidence().stream()
        .mapToInt(e -> e instanceof Quote quote ? quote.span().start() : -1)
        .filter(start -> start >= 0)
        .min()
        .orElse(-1);
  }

  private static void write(JsonWriter out, SubmissionId about, Evidence evidence)
      throws IOException {
    out.beginObject();
    if (evidence instanceof Quote quote) {
      if (!quote.submission().equals(about)) {
        out.text("submission", quote.submission().value());
      }
      out.place(quote);
    } else if (evidence instanceof Measure measure) {
      out.text("measure", measure.measure());
      out.decimal("value", measure.value());
      out.decimal("limit", measure.limit());
    }
    out.endObject();
  }
}
