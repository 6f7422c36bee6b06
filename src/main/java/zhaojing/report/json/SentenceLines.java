package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.RunResult;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.report.JsonWriter;

/** {@code sentences.jsonl}: what every sentence does and speaks of. */
final class SentenceLines {
  private SentenceLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    Map<SubmissionId, List<TaggedSentence>> sorted = new TreeMap<>(result.sentences());
    for (Map.Entry<SubmissionId, List<TaggedSentence>> entry : sorted.entrySet()) {
      List<TaggedSentence> inOrder =
          entry.getValue().stream().sorted(Comparator.comparing(TaggedSentence::span)).toList();
      for (TaggedSentence sentence : inOrder) {
        write(out, entry.getKey(), sentence);
      }
    }
  }

  private static void write(JsonWriter out, SubmissionId id, TaggedSentence sentence)
      throws IOException {
    out.beginObject();
    out.text("submission", id.value());
    out.place(sentence.span());
    out.text("move", sentence.move().id());
    out.decimal("confidence", sentence.confidence());
    out.beginArray("themes");
    for (ThemeHit hit : sentence.themes()) {
      out.beginObject();
      out.text("theme", hit.theme().value());
      out.text("stance", hit.stance().id());
      out.beginArray("evidence");
      for (Span span : hit.evidence()) {
        out.beginObject();
        out.place(span);
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
    out.text("decidedBy", sentence.decidedBy());
    out.flag("unsure", sentence.unsure());
    out.endObject();
  }
}
