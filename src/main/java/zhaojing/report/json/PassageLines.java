package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.RunResult;
import zhaojing.report.JsonWriter;

/** {@code passages.jsonl}: every pair of aligned passages. */
final class PassageLines {
  private PassageLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    List<PassageMatch> sorted =
        result.passages().stream().sorted(Comparator.comparing(PassageMatch::id)).toList();
    for (PassageMatch passage : sorted) {
      out.beginObject();
      out.text("id", passage.id());
      side(out, "left", passage.left());
      side(out, "right", passage.right());
      out.decimal("similarity", passage.similarity());
      out.text("edit", passage.edit().id());
      out.text("verdict", passage.verdict().id());
      out.texts("reasons", passage.reasons());
      out.endObject();
    }
  }

  private static void side(JsonWriter out, String name, Quote quote) throws IOException {
    out.beginObject(name);
    out.text("submission", quote.submission().value());
    out.place(quote.span());
    out.endObject();
  }
}
