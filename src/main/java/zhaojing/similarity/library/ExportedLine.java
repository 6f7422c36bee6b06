package zhaojing.similarity.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.LibraryKind;

/** A text as one JSON line of an exported library, and back. */
final class ExportedLine {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final int MAX_WORDS_CHARS = 2_000;

  private ExportedLine() {}

  static String of(LibraryText text) throws JsonProcessingException {
    LibraryEntry entry = text.entry();
    Map<String, String> line = new LinkedHashMap<>();
    line.put(LibraryFormat.ID, entry.id());
    line.put(LibraryFormat.KIND, entry.kind().id());
    line.put(LibraryFormat.TITLE, entry.title());
    entry.author().ifPresent(a -> line.put(LibraryFormat.AUTHOR, a));
    entry.unit().ifPresent(u -> line.put(LibraryFormat.UNIT, u));
    line.put(LibraryFormat.PATH, entry.path());
    line.put(LibraryFormat.SHA256, entry.sha256());
    line.put(LibraryFormat.PLACE, entry.place());
    line.put(LibraryFormat.ADDED, entry.added());
    line.put(LibraryFormat.TEXT, text.text());
    return JSON.writeValueAsString(line);
  }

  /**
   * @throws IllegalArgumentException when a field is missing, too long, or does not go with the
   *     others
   */
  static LibraryText text(String line) {
    Map<String, String> fields;
    try {
      fields =
          JSON.readValue(
              line, JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON object of strings", e);
    }
    LibraryKind kind =
        LibraryKind.of(words(fields, LibraryFormat.KIND))
            .orElseThrow(() -> new IllegalArgumentException("no such kind"));
    LibraryText text =
        LibraryText.of(
            kind,
            words(fields, LibraryFormat.TITLE),
            optional(fields, LibraryFormat.AUTHOR),
            optional(fields, LibraryFormat.UNIT),
            words(fields, LibraryFormat.PATH),
            words(fields, LibraryFormat.SHA256),
            words(fields, LibraryFormat.PLACE),
            words(fields, LibraryFormat.ADDED),
            wellFormed(field(fields, LibraryFormat.TEXT)));
    if (!text.entry().id().equals(fields.get(LibraryFormat.ID))) {
      throw new IllegalArgumentException("not the id of this text");
    }
    return text;
  }

  private static Optional<String> optional(Map<String, String> fields, String name) {
    return fields.get(name) == null ? Optional.empty() : Optional.of(words(fields, name));
  }

  private static String words(Map<String, String> fields, String name) {
    String words = wellFormed(field(fields, name));
    if (words.length() > MAX_WORDS_CHARS) {
      throw new IllegalArgumentException(name + " is too long");
    }
    return words;
  }

  private static String field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  /** Half characters can be written in JSON but not be stored. */
  private static String wellFormed(String text) {
    if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      throw new IllegalArgumentException("half a character");
    }
    return text;
  }
}
