package zhaojing.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.Attribution;
import zhaojing.model.Part;
import zhaojing.model.RunResult;
import zhaojing.model.Source;
import zhaojing.model.Status;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.UnreadInput;
import zhaojing.report.JsonWriter;

/** {@code submissions.jsonl}: every input, read or not, sorted by id. */
final class SubmissionLines {
  private SubmissionLines() {}

  private record Line(
      SubmissionId id,
      UnitId unit,
      Optional<String> author,
      String title,
      Optional<String> genre,
      Source source,
      int chars,
      Status status,
      List<Attribution> attributions) {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    Map<SubmissionId, Line> lines = new TreeMap<>();
    for (Submission s : result.submissions()) {
      int chars = s.document().text().length();
      Optional<String> genre = Optional.of(s.genre().id());
      lines.put(
          s.id(),
          new Line(
              s.id(),
              s.unit(),
              s.author(),
              s.title(),
              genre,
              s.source(),
              chars,
              Status.REVIEWED,
              s.attributions()));
    }
    for (UnreadInput u : result.unread()) {
      lines.put(
          u.id(),
          new Line(
              u.id(),
              u.unit(),
              u.author(),
              u.title(),
              Optional.empty(),
              u.source(),
              0,
              u.status(),
              List.of()));
    }
    for (Line line : lines.values()) {
      write(out, line);
    }
  }

  private static void write(JsonWriter out, Line line) throws IOException {
    out.beginObject();
    out.text("id", line.id().value());
    out.text("path", line.source().path());
    out.text("unit", line.unit().name());
    out.text("author", line.author());
    out.text("title", line.title());
    out.text("genre", line.genre());
    out.text("mediaType", line.source().mediaType());
    out.number("chars", line.chars());
    out.text("sha256", line.source().sha256());
    out.text("status", line.status().id());
    part(out, line.source().part());
    metadata(out, line.source().metadata().properties());
    attributions(out, line.attributions());
    out.endObject();
  }

  private static void part(JsonWriter out, Optional<Part> part) throws IOException {
    if (part.isEmpty()) {
      out.nothing("part");
      return;
    }
    out.beginObject("part");
    out.text("of", part.get().of().value());
    out.number("index", part.get().index());
    out.place(part.get().span());
    out.endObject();
  }

  private static void attributions(JsonWriter out, List<Attribution> attributions)
      throws IOException {
    out.beginArray("attributions");
    for (Attribution sign : attributions) {
      out.beginObject();
      out.text("kind", sign.kind().id());
      out.text("value", sign.value());
      out.text("source", sign.origin().id());
      out.decimal("confidence", sign.confidence());
      if (sign.span().isPresent()) {
        out.place(sign.span().get());
      }
      out.endObject();
    }
    out.endArray();
  }

  private static void metadata(JsonWriter out, Map<String, String> properties) throws IOException {
    out.beginObject("metadata");
    for (Map.Entry<String, String> entry : properties.entrySet()) {
      boolean counted = entry.getKey().equals("editMinutes") || entry.getKey().equals("revision");
      if (counted && entry.getValue().matches("[0-9]{1,9}")) {
        out.number(entry.getKey(), Integer.parseInt(entry.getValue()));
      } else {
        out.text(entry.getKey(), entry.getValue());
      }
    }
    out.endObject();
  }
}
