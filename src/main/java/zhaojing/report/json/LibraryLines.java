package zhaojing.report.json;

import java.io.IOException;
import java.util.Optional;
import zhaojing.model.LibrarySource;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.model.UnitId;
import zhaojing.report.JsonWriter;

/**
 * {@code library.jsonl}: the library texts that passages and families refer to; their words stand
 * in {@code text/library-<id>.txt}.
 */
final class LibraryLines {
  private LibraryLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    for (LibrarySource source : result.library()) {
      Submission text = source.text();
      out.beginObject();
      out.text("id", source.id().value());
      out.text("kind", source.kind().id());
      out.text("title", text.title());
      out.text("author", text.author());
      out.text("unit", Optional.of(text.unit()).filter(u -> !u.equals(UnitId.NONE)));
      out.text("path", text.source().path());
      out.text("sha256", text.source().sha256());
      out.text("added", source.added());
      out.number("chars", text.document().text().length());
      out.text("text", "text/" + source.id().fileName() + ".txt");
      out.endObject();
    }
  }
}
