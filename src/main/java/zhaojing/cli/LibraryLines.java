package zhaojing.cli;

import java.io.IOException;
import java.io.StringWriter;
import zhaojing.model.Span;
import zhaojing.report.JsonWriter;
import zhaojing.similarity.library.LibraryEntry;
import zhaojing.similarity.library.SearchHit;
import zhaojing.similarity.library.Snippet;

/** Library texts as JSON lines for programs. */
final class LibraryLines {
  private LibraryLines() {}

  static String entry(LibraryEntry entry) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      out.beginObject();
      fields(out, entry);
      out.endObject();
    }
    return text.toString().strip();
  }

  /** With {@code matches}, spans of the text as extracted, each with its words. */
  static String hit(SearchHit hit, Snippet snippet) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      out.beginObject();
      fields(out, hit.text().entry());
      out.beginArray("matches");
      for (Span match : hit.matches()) {
        out.beginObject();
        out.place(match);
        out.text("text", hit.text().text().substring(match.start(), match.end()));
        out.endObject();
      }
      out.endArray();
      out.beginObject("snippet");
      out.place(snippet.span());
      out.text("text", hit.text().text().substring(snippet.span().start(), snippet.span().end()));
      out.endObject();
      out.endObject();
    }
    return text.toString().strip();
  }

  private static void fields(JsonWriter out, LibraryEntry entry) throws IOException {
    out.text("id", entry.id());
    out.text("kind", entry.kind().id());
    out.text("title", entry.title());
    out.text("author", entry.author());
    out.text("unit", entry.unit());
    out.text("path", entry.path());
    out.text("sha256", entry.sha256());
    out.text("added", entry.added());
    out.number("chars", entry.chars());
  }
}
