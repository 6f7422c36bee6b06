package zhaojing.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.Quote;
import zhaojing.model.Span;

/**
 * JSON in this project's manner: absent values are left out, decimals have at most four places,
 * strings are well-formed, every file ends with a line end. Methods without a name write the next
 * item of the open array, or the next value of the file.
 */
public final class JsonWriter implements Closeable {
  private final JsonGenerator out;
  private boolean written;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** One value a line, for {@code .jsonl}. */
  public static JsonWriter lines(Path file) throws IOException {
    JsonFactory factory =
        new JsonFactoryBuilder()
            .rootValueSeparator("\n")
            .characterEscapes(JsonEscapes.LINES)
            .build();
    return new JsonWriter(factory.createGenerator(Files.newBufferedWriter(file)));
  }

  /** One value on one line. */
  public static JsonWriter line(Writer text) throws IOException {
    return new JsonWriter(builder(JsonEscapes.LINES).build().createGenerator(text));
  }

  /** One indented value, for {@code .json}. */
  public static JsonWriter indented(Path file) throws IOException {
    JsonFactory factory = builder(JsonEscapes.LINES).build();
    JsonGenerator out = factory.createGenerator(Files.newBufferedWriter(file));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    out.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    return new JsonWriter(out);
  }

  /** One value that may stand inside an HTML script element: no {@code <}, {@code >}, {@code &}. */
  public static JsonWriter script(Writer text) throws IOException {
    JsonFactory factory = builder(JsonEscapes.SCRIPT).build();
    return new JsonWriter(factory.createGenerator(text));
  }

  // Written through Writers: Jackson's byte generator would escape every character above U+FFFF.
  private static JsonFactoryBuilder builder(JsonEscapes escapes) {
    return new JsonFactoryBuilder().characterEscapes(escapes);
  }

  public void beginObject() throws IOException {
    written = true;
    out.writeStartObject();
  }

  public void beginObject(String name) throws IOException {
    out.writeObjectFieldStart(name);
  }

  public void endObject() throws IOException {
    out.writeEndObject();
  }

  public void beginArray() throws IOException {
    written = true;
    out.writeStartArray();
  }

  public void beginArray(String name) throws IOException {
    out.writeArrayFieldStart(name);
  }

  public void endArray() throws IOException {
    out.writeEndArray();
  }

  public void text(String value) throws IOException {
    out.writeString(WellFormed.text(value));
  }

  public void text(String name, String value) throws IOException {
    out.writeFieldName(WellFormed.text(name));
    text(value);
  }

  /** Left out when absent. */
  public void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  public void texts(String name, Iterable<?> values) throws IOException {
    beginArray(name);
    for (Object value : values) {
      text(value.toString());
    }
    endArray();
  }

  public void texts(String name, Map<String, String> values) throws IOException {
    beginObject(name);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      text(entry.getKey(), entry.getValue());
    }
    endObject();
  }

  public void number(long value) throws IOException {
    out.writeNumber(value);
  }

  public void number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  public void decimal(double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumber(Figures.fourDecimals(value));
    } else {
      out.writeNull();
    }
  }

  /** JSON has no infinity: a value that is not finite becomes null. */
  public void decimal(String name, double value) throws IOException {
    out.writeFieldName(name);
    decimal(value);
  }

  public void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  public void nothing(String name) throws IOException {
    out.writeNullField(name);
  }

  /** Fields {@code start} and {@code end} of the open object. */
  public void place(Span span) throws IOException {
    number("start", span.start());
    number("end", span.end());
  }

  /** Fields {@code start}, {@code end} and {@code text} of the open object. */
  public void place(Quote quote) throws IOException {
    place(quote.span());
    text("text", quote.text());
  }

  @Override
  public void close() throws IOException {
    if (written) {
      out.writeRaw('\n');
    }
    out.close();
  }
}
