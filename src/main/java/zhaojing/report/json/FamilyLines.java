package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhaojing.model.CopyFamily;
import zhaojing.model.LikelySource;
import zhaojing.model.Member;
import zhaojing.model.RunResult;
import zhaojing.report.JsonWriter;

/** {@code families.jsonl}: texts tied by copied passages. */
final class FamilyLines {
  private FamilyLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    List<CopyFamily> sorted =
        result.families().stream().sorted(Comparator.comparing(CopyFamily::id)).toList();
    for (CopyFamily family : sorted) {
      out.beginObject();
      out.text("id", family.id());
      out.beginArray("members");
      for (Member member : family.members()) {
        out.beginObject();
        out.text("submission", member.submission().value());
        out.decimal("copiedShare", member.copiedShare());
        out.endObject();
      }
      out.endArray();
      source(out, family.likelySource());
      out.text("template", family.template());
      out.texts("traces", family.traces());
      out.endObject();
    }
  }

  private static void source(JsonWriter out, Optional<LikelySource> source) throws IOException {
    if (source.isEmpty()) {
      out.nothing("likelySource");
      return;
    }
    out.beginObject("likelySource");
    out.text("submission", source.get().submission().value());
    out.texts("reasons", source.get().reasons());
    out.endObject();
  }
}
